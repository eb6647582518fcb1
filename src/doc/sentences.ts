/** Where each sentence ends in a text: before the white space that divides it from the next. Takes the words that end no sentence. */
export function sentenceEnds(text: string, lang: string, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = []
  let open = ''
  for (const { segment, index } of segments(text, lang)) {
    open += segment
    const end = index + segment.trimEnd().length
    const rest = text.slice(index + segment.length, index + segment.length + 1)
    if (rest !== '' && (open.trim() === '' || endsShortened(open.trimEnd(), abbreviations))) continue
    ends.push(end)
    open = ''
  }
  return ends
}

/** As much as is looked at in one go: the time that a segmenter takes grows with the square of the text's length. */
const WINDOW = 4096

/** The segments of a text, each but the last of a window, which may go on in the next. */
function* segments(text: string, lang: string): Generator<{ segment: string; index: number }> {
  let from = 0
  let size = WINDOW
  while (from < text.length) {
    const found = [...segmenter(lang).segment(text.slice(from, from + size))]
    const isEnd = from + size >= text.length
    const whole = isEnd ? found : found.slice(0, -1)
    for (const { segment, index } of whole) yield { segment, index: from + index }
    from = isEnd ? text.length : from + (found.at(-1)?.index ?? 0)
    size = whole.length === 0 ? size * 2 : WINDOW
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(lang: string): Intl.Segmenter {
  const made = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

/** Whether a text ends with a word that is cut short, not with a sentence: `Dr.`, `e.g.`, `J.` */
function endsShortened(text: string, abbreviations: ReadonlySet<string>): boolean {
  const last = /(?:^|[\s(])(\S{1,12})\.$/u.exec(text.slice(-16))?.[1]
  return last !== undefined && (abbreviations.has(last) || /^\p{L}(?:\.\p{L})*$/u.test(last))
}
