import { nearest } from '../doc/nearest.js'
import type { Level, Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { Sources } from '../model/sources.js'
import { decode } from '../source/decode.js'
import { parseFrontMatter, type Typed } from '../source/front-matter.js'
import { type CheckSettings, usualSettings } from './settings.js'
import type { PlainWord } from './words.js'

/** The team's own limits and words, in the content folder. */
export const SETTINGS_FILE = 'check.yaml'

/** 100 KB: thousands of words. Reading takes a time that grows with the square of their number. */
const LARGEST = 100 * 1024
const TOO_BIG =
  'This file is over 100 KB, and is not read. Keep to the words and limits that your team has chosen itself.'

/** Our settings, and over them the team's; what is wrong with its file is among the messages, and is left out. */
export function readSettings(
  sources: Sources,
  ruleIds: ReadonlySet<string>,
): { readonly settings: CheckSettings; readonly messages: readonly Message[] } {
  const file = sources.files.get(SETTINGS_FILE)
  if (file === undefined) return { settings: usualSettings, messages: [] }
  const start = { file: SETTINGS_FILE, line: 1, column: 1 }
  if ('bytes' in file && file.bytes.length > LARGEST)
    return { settings: usualSettings, messages: [error(start, TOO_BIG)] }
  const decoded = decode(file, SETTINGS_FILE)
  // Nothing in it is as good as no file.
  if ('problem' in decoded && decoded.rule === 'empty-file') return { settings: usualSettings, messages: [] }
  if ('problem' in decoded) return { settings: usualSettings, messages: [error(start, decoded.problem)] }
  const { map, messages } = parseFrontMatter(decoded.text, SETTINGS_FILE, 1)
  const found = messages.map(({ place, text }) => error(place, text))
  const say = (place: Place, text: string) => found.push(error(place, text))
  for (const [key, { keyAt }] of map.entries) {
    if (!GROUPS.includes(key)) say(keyAt, unknown(key, GROUPS))
  }
  const group = (name: string) => map.entries.get(name)?.value
  const limits = limitsOf(group('limits'), say)
  return {
    settings: {
      longSentence: { plain: limits.sentence, easyRead: limits['easy read sentence'] },
      mostPledges: limits.pledges,
      longPledge: limits.pledge,
      longWord: limits['easy read word'],
      plainWords: plainWordsOf(group('plain words'), say),
      allowedInitials: new Set(wordsIn(group('allowed initials'), 'allowed initials', say)),
      levels: levelsOf(group('rules'), ruleIds, say),
    },
    messages: found,
  }
}

type Say = (place: Place, text: string) => void

const GROUPS = ['limits', 'plain words', 'allowed initials', 'rules']

/** What each limit is where nobody sets it. */
const LIMITS = {
  sentence: usualSettings.longSentence.plain,
  'easy read sentence': usualSettings.longSentence.easyRead,
  pledge: usualSettings.longPledge,
  pledges: usualSettings.mostPledges,
  'easy read word': usualSettings.longWord,
}
type Limit = keyof typeof LIMITS

const LEVELS: Readonly<Record<string, Level | 'off'>> = {
  off: 'off',
  error: 'error',
  warning: 'warning',
  ask: 'ask',
}

/** No text needs a higher limit. */
const HIGHEST = 1000

function limitsOf(group: Typed | undefined, say: Say): Readonly<Record<Limit, number>> {
  const limits = { ...LIMITS }
  for (const [key, { keyAt, value }] of entriesOf(group, 'limits', 'sentence: 25', say)) {
    if (!isLimit(key)) {
      say(keyAt, unknown(key, Object.keys(LIMITS)))
      continue
    }
    const number = value.kind === 'value' && /^\d{1,4}$/.test(value.value) ? Number(value.value) : 0
    if (number >= 1 && number <= HIGHEST) limits[key] = number
    else say(value.at, `"${key}:" needs a whole number from 1 to ${HIGHEST}, such as ${LIMITS[key]}.`)
  }
  return limits
}

function isLimit(key: string): key is Limit {
  return Object.hasOwn(LIMITS, key)
}

/** `utilise, utilises: use`: words that are looked for, and what to write instead. */
function plainWordsOf(group: Typed | undefined, say: Say): readonly PlainWord[] {
  const entries = [...entriesOf(group, 'plain words', 'signpost: tell people about', say)]
  return entries.flatMap(([words, { keyAt, value }]) => {
    const forms = words
      .toLowerCase()
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== '')
    const instead = wordsIn(value, words, say)
    if (instead.length > 0)
      return [{ forms, instead: instead[0] === 'allowed' ? [] : instead, isTerm: false }]
    say(keyAt, `Write what to say instead of "${words}", or that it is "allowed".`)
    return []
  })
}

function levelsOf(
  group: Typed | undefined,
  ruleIds: ReadonlySet<string>,
  say: Say,
): ReadonlyMap<string, Level | 'off'> {
  const levels = new Map<string, Level | 'off'>()
  for (const [rule, { keyAt, value }] of entriesOf(group, 'rules', 'long-sentence: off', say)) {
    const level =
      value.kind === 'value' && Object.hasOwn(LEVELS, value.value) ? LEVELS[value.value] : undefined
    if (!ruleIds.has(rule)) say(keyAt, unknownRule(rule, ruleIds))
    else if (level === undefined)
      say(value.at, `"${rule}:" can be ${Object.keys(LEVELS).join(', ')}. Write one of them.`)
    else levels.set(rule, level)
  }
  return levels
}

/** That there is no such rule, with the nearest names. */
export function unknownRule(rule: string, ruleIds: ReadonlySet<string>): string {
  const near = nearest(rule, ruleIds, 3)
  const names = near.length === 1 ? 'name is' : 'names are'
  const meant = near.length === 0 ? '' : ` The nearest ${names} ${near.join(', ')}.`
  return `There is no rule called "${rule}".${meant} The name of a rule stands at the end of each message, in square brackets.`
}

function unknown(key: string, known: readonly string[]): string {
  const [near] = nearest(key, known, 1)
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`
  return `"${key}" means nothing here.${meant} What can stand here: ${known.join(', ')}.`
}

type Entries = Iterable<readonly [string, { readonly keyAt: Place; readonly value: Typed }]>

function entriesOf(group: Typed | undefined, name: string, example: string, say: Say): Entries {
  if (group === undefined || (group.kind === 'value' && group.value === '')) return []
  if (group.kind === 'map') return group.entries
  say(group.at, `Under "${name}:" each line is a name, a colon and a value, set in by two spaces: ${example}`)
  return []
}

/** One value, or a list of them. */
function wordsIn(value: Typed | undefined, name: string, say: Say): string[] {
  if (value === undefined) return []
  if (value.kind === 'value') return value.value.trim() === '' ? [] : [value.value.trim()]
  if (value.kind === 'list') return value.items.flatMap((item) => wordsIn(item, name, say))
  say(value.at, `"${name}:" has to be words, or a list: a line for each, with a hyphen before it.`)
  return []
}

function error(place: Place, text: string): Message {
  return { rule: 'check-settings', level: 'error', place, text }
}
