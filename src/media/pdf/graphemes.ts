const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What the segmenter is given at a time: its own time grows with the square of the length. */
const STEP = 256

/** What a reader takes for one letter or sign, with its place in the text. */
export function* graphemes(text: string): Generator<{ readonly start: number; readonly text: string }> {
  let from = 0
  let step = STEP
  while (from < text.length) {
    const found = [...segmenter.segment(text.slice(from, from + step))]
    const toTheEnd = from + step >= text.length
    if (!toTheEnd && found.length === 1) step *= 2
    else {
      // The last one may go on beyond what was looked at.
      const whole = toTheEnd ? found : found.slice(0, -1)
      for (const { index, segment } of whole) yield { start: from + index, text: segment }
      from += toTheEnd ? step : (found.at(-1)?.index ?? 0)
      step = STEP
    }
  }
}
