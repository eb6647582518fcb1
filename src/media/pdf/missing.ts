import type { Findings } from './findings.js'
import type { FontBook } from './fonts.js'
import { graphemes } from './graphemes.js'
import type { Run } from './runs.js'
import type { Setting } from './setting.js'

/** Scripts whose words are told as a whole where no font of ours has them. */
const SCRIPTS = [
  'Arab Armn Beng Bopo Deva Ethi Geor Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mymr Nkoo Orya Sinh Syrc',
  'Taml Telu Thaa Thai Tibt',
].flatMap((names) => names.split(' '))
const PATTERNS = SCRIPTS.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))
const JOINS_WORDS = /^[\s\p{P}\p{M}\p{Cf}\p{N}]$/u
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}'’]/u

interface Gap {
  readonly start: number
  readonly end: number
  readonly told: string
}

/**
 * Tells what no font can draw: words in another script as one note, a lone character by its code. Each is a message,
 * and the words that the file cannot hold are listed, so that nothing goes silently.
 */
export function tellMissing(runs: readonly Run[], setting: Setting): readonly Run[] {
  const text = runs.map((run) => run.text).join('')
  if (setting.fonts.hasAll(text)) return runs
  const gaps = findGaps(runs, text, setting)
  if (gaps.length === 0) return runs
  record(gaps, text, setting.findings)
  return fill(runs, gaps)
}

export function drawable(fonts: FontBook, grapheme: string, run: Run): boolean {
  return INVISIBLE.test(grapheme) || fonts.faceFor(drawn(grapheme), run.bold, run.emoji) !== undefined
}

const INVISIBLE = /^[\s\p{Cf}]*$/u

/** What is drawn for characters that only differ in how lines break. */
export function drawn(grapheme: string): string {
  if (grapheme === '\u2011') return '-'
  return /^\p{Zs}$/u.test(grapheme) && grapheme !== '\u00a0' ? ' ' : grapheme
}

function findGaps(runs: readonly Run[], text: string, setting: Setting): Gap[] {
  const gaps: Gap[] = []
  let open: { start: number; end: number; script: string; at: Run } | undefined
  const close = () => {
    if (open === undefined) return
    gaps.push({ start: open.start, end: open.end, told: words(open, text, setting) })
    open = undefined
  }
  let offset = 0
  for (const run of runs) {
    for (const grapheme of graphemes(run.text)) {
      const start = offset + grapheme.start
      const end = start + grapheme.text.length
      const script = PATTERNS.find(({ pattern }) => pattern.test(grapheme.text))?.name
      if (drawable(setting.fonts, grapheme.text, run)) {
        if (open !== undefined && !JOINS_WORDS.test(grapheme.text)) close()
      } else if (script !== undefined) {
        if (open?.script !== script) close()
        open = { start: open?.start ?? start, end, script, at: open?.at ?? run }
      } else {
        close()
        gaps.push({ start, end, told: code(grapheme.text, run, setting) })
      }
    }
    offset += run.text.length
  }
  close()
  return gaps
}

function words(run: { start: number; end: number; script: string; at: Run }, text: string, setting: Setting) {
  const script = setting.labels(`pdf.scripts.${run.script}`)
  const found = text.slice(run.start, run.end)
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found
  setting.findings.warn(
    'no-glyph',
    `The words "${shown}" are in ${script} script, which this format cannot print yet. In their place it says where they can be read. Nothing needs to be changed; people who read ${script} script need the web page.`,
    run.at.at,
  )
  return setting.labels('pdf.other script', { script })
}

function code(grapheme: string, run: Run, setting: Setting): string {
  const codes = [...grapheme].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  setting.findings.warn(
    'no-glyph',
    `No font of ours has the character "${grapheme}" (${codes.join(' ')}). It is printed as its code, in brackets. Use another character, or write in words what it means.`,
    run.at,
  )
  return `[${codes.join(' ')}]`
}

/** Lists each word with a gap in it as left, and what is printed for it as added. */
function record(gaps: readonly Gap[], text: string, findings: Findings): void {
  let index = 0
  while (index < gaps.length) {
    const first = gaps[index]
    if (first === undefined) break
    let start = first.start
    while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1
    let printed = text.slice(start, first.start) + first.told
    let end = first.end
    index += 1
    for (;;) {
      while (end < text.length && end !== gaps[index]?.start && WORD.test(text.charAt(end))) {
        printed += text.charAt(end)
        end += 1
      }
      const next = gaps[index]
      if (next === undefined || next.start !== end) break
      printed += next.told
      end = next.end
      index += 1
    }
    findings.left.push(text.slice(start, end))
    findings.added.push(printed)
  }
}

function fill(runs: readonly Run[], gaps: readonly Gap[]): Run[] {
  const filled: Run[] = []
  let offset = 0
  for (const run of runs) {
    const end = offset + run.text.length
    let text = ''
    let from = offset
    for (const gap of gaps) {
      if (gap.end <= offset || gap.start >= end) continue
      text += run.text.slice(from - offset, Math.max(gap.start - offset, from - offset))
      if (gap.start >= offset) text += gap.told
      from = Math.min(gap.end, end)
    }
    text += run.text.slice(from - offset)
    if (text !== '') filled.push({ ...run, text })
    offset = end
  }
  return filled
}
