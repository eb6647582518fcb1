import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { buildAll, loadAll } from '../../contract/charters.js'
import { marksHeard, secondsOf, soundsOf } from '../../tools/espeak.js'
import { examineSsml } from '../../tools/ssml-rules.js'

const built = await buildAll(await loadAll(), ['audio-script-ssml'])
const scripts = built.map(({ id, files, manifest }) => ({
  id,
  ssml: new TextDecoder().decode(files[0]?.bytes),
  minutes: manifest?.files[0]?.minutes ?? 0,
}))

/** The sentences that an engine has to say, each with the language that it is in, and nothing else. */
function sentencesOf(ssml: string): { words: string; isOwn: boolean }[] {
  const sentences: { words: string; isOwn: boolean }[] = []
  let open: { words: string; isOwn: boolean } | undefined
  let inSub = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 's') open = { words: '', isOwn: true }
    if (name === 'lang' && open !== undefined) open.isOwn = false
    if (name === 'sub' && open !== undefined) open.words += attributes.alias ?? ''
    inSub = name === 'sub'
  })
  parser.on('text', (words) => {
    if (open !== undefined && !inSub) open.words += words
  })
  parser.on('closetag', ({ name }) => {
    inSub = false
    if (name === 's' && open !== undefined) sentences.push(open)
    if (name === 's') open = undefined
  })
  parser.write(ssml).close()
  return sentences
}

/** Plain text with a sentence a paragraph, without the marks that an engine may name. */
function plain(sentences: readonly string[]): string {
  return sentences.map((words) => `${words.replace(/[“”"]|[.,;:!?’]+$/g, '')}.\n`).join('\n')
}

describe.each(scripts)('$id in espeak-ng', ({ ssml, minutes }) => {
  test('is said as its words are, with no letter of markup', async () => {
    const sentences = sentencesOf(ssml)
    const own = sentences.filter(({ isOwn }) => isOwn).map(({ words }) => words)
    const others = sentences.length - own.length
    expect(own.length).toBeGreaterThan(0)
    const head = ssml.slice(0, ssml.indexOf('<p>'))
    const body = own.map((words) => `<p><s>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</s></p>`)
    const [whole, alone, said] = await Promise.all([
      soundsOf(ssml, 'ssml'),
      soundsOf(`${head}${body.join('\n')}</speak>`, 'ssml'),
      soundsOf(plain(own), 'text'),
    ])
    expect(alone).toBe(said)
    if (others === 0) expect(whole).toBe(said)
  })

  test('tells of every mark while it is said, in the order of the file', async () => {
    const heard = await marksHeard(ssml)
    expect(heard.map(({ name }) => name)).toEqual(examineSsml(ssml).marks)
    expect(heard.map(({ at }) => at)).toEqual(heard.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(new Set(heard.map(({ at }) => at)).size).toBeGreaterThan(heard.length / 2)
  })

  test('keeps the structure of SSML 1.1, as our own rules have it from section 3 of the Recommendation', () => {
    expect(examineSsml(ssml).faults).toEqual([])
  })

  test('lasts as long as the script says, within a quarter', async () => {
    const seconds = await secondsOf(ssml, 155)
    // A whole number of minutes is meant give or take half of one.
    const [least, most] = [(minutes - 0.5) * 60 * 0.75, (minutes + 0.5) * 60 * 1.25]
    expect(seconds).toBeGreaterThan(minutes === 1 ? 0 : least)
    expect(seconds).toBeLessThan(most)
  })
})

test('a mark that no engine can tell of, as in a comment, is not heard', async () => {
  const [{ ssml } = { ssml: '' }] = scripts
  const faulty = ssml.replace(/<mark name="[^"]*"\/>/, '<!-- $& -->')
  const marks = [...ssml.matchAll(/<mark name="([^"]*)"/g)].map(([, name]) => name)
  expect((await marksHeard(faulty)).map(({ name }) => name)).toEqual(marks.slice(1))
})
