import { nearest } from '../doc/nearest.js'
import type { Charter, FormatOptions } from '../model/charter.js'
import type { Message } from '../model/message.js'
import type { Format } from './format.js'

/** A value given with the command, over what the front matter of an edition says in the block of a format. */
export interface Setting {
  /** `large print`. */
  readonly block: string
  readonly key: string
  readonly value: string
}

/** The options of one file, as typed. */
export type Options = Readonly<Record<string, string>>

/**
 * The options of each file of a format: those of the front matter, then those with the settings over them. A key that is
 * set more than once gives a file for each of its values. What the front matter has wrong is a message, and not used.
 */
export function optionSets(
  format: Format,
  { facts }: Charter,
  settings: readonly Setting[],
): { readonly sets: readonly Options[]; readonly messages: readonly Message[] } {
  if (format.options === undefined) return { sets: [{}], messages: [] }
  const { block } = format.options
  const { values, messages } = written(format.options, facts.formatOptions.get(block))
  const own = settings.filter((setting) => setting.block === block)
  if (own.length === 0) return { sets: [values], messages }
  let changed: Options[] = [values]
  for (const key of new Set(own.map((setting) => setting.key))) {
    const chosen = own.filter((setting) => setting.key === key)
    changed = changed.flatMap((before) => chosen.map(({ value }) => ({ ...before, [key]: value })))
  }
  return { sets: [values, ...changed], messages }
}

function written(
  { block, schema }: NonNullable<Format['options']>,
  options: FormatOptions | undefined,
): { values: Options; messages: Message[] } {
  const values = options?.values ?? {}
  const parsed = schema.safeParse(values)
  if (parsed.success) return { values, messages: [] }
  const messages = parsed.error.issues.flatMap((issue): Message[] => {
    const key = String(issue.path[0] ?? '')
    const place = options?.places.get(key) ?? options?.at
    const text = `${key} under "${block}:" ${issue.message} The usual one is used.`
    return place === undefined ? [] : [{ rule: 'format-option', level: 'warning', place, text }]
  })
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))
  return { values: Object.fromEntries(Object.entries(values).filter(([key]) => !wrong.has(key))), messages }
}

/**
 * Reads `large-print.size=24`: the block with hyphens for spaces, a full stop, the key, what it is to be. Gives what is
 * wrong with it, in words, where it means nothing.
 */
export function parseSetting(
  words: string,
  formats: readonly Format[],
): Setting | { readonly problem: string } {
  const [, name, key, value] = /^([^.=]+)\.([^=]+)=(.*)$/su.exec(words) ?? []
  if (name === undefined || key === undefined || value === undefined)
    return { problem: `--set takes a name and a value, such as ${EXAMPLE}; it was given "${words}".` }
  const blocks = new Map(
    formats.flatMap(({ options }) => (options === undefined ? [] : [[hyphened(options.block), options]])),
  )
  const options = blocks.get(hyphened(name))
  if (options === undefined)
    return { problem: `--set knows no "${name}".${meant(name, [...blocks.keys()], 'names')}` }
  const keys = Object.keys(options.schema.shape)
  if (!keys.includes(key)) return { problem: `--set ${name} knows no "${key}".${meant(key, keys, 'keys')}` }
  const [issue] = options.schema.safeParse({ [key]: value }).error?.issues ?? []
  if (issue !== undefined) return { problem: `--set ${name}.${key}=${value}: "${value}" ${issue.message}` }
  return { block: options.block, key, value }
}

const EXAMPLE = '--set large-print.size=24'

function hyphened(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

function meant(name: string, known: readonly string[], what: string): string {
  const [near] = nearest(name, known, 1)
  return `${near === undefined ? '' : ` Did you mean ${near}?`}\nThe ${what} are: ${known.join(', ')}.`
}
