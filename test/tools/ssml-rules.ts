import { SaxesParser } from 'saxes'

/**
 * The structure of SSML 1.1 (W3C Recommendation, 7 September 2010) as its section 3 gives it, for the elements that we use
 * and those that may hold them. W3C's own schema is in no package of npm, PyPI, Maven Central or Debian that we know of, so this
 * stands in for it, and what it does not know it can not find.
 */
const TEXT = '#text'
const SENTENCE_PARTS = [TEXT, 'break', 'lang', 'mark', 'sub', 'voice']

interface Rule {
  readonly holds: readonly string[]
  readonly needs: readonly string[]
  readonly may: readonly string[]
}

const RULES: Readonly<Record<string, Rule>> = {
  speak: {
    holds: ['meta', 'p', 's', ...SENTENCE_PARTS],
    needs: ['version', 'xmlns', 'xml:lang'],
    may: ['xml:base', 'onlangfailure', 'startmark', 'endmark', 'xml:id'],
  },
  meta: { holds: [], needs: ['content'], may: ['name', 'http-equiv'] },
  p: { holds: ['s', ...SENTENCE_PARTS], needs: [], may: ['xml:lang', 'onlangfailure', 'xml:id'] },
  s: { holds: SENTENCE_PARTS, needs: [], may: ['xml:lang', 'onlangfailure', 'xml:id'] },
  sub: { holds: [TEXT], needs: ['alias'], may: ['xml:id'] },
  mark: { holds: [], needs: ['name'], may: ['xml:id'] },
  break: { holds: [], needs: [], may: ['strength', 'time', 'xml:id'] },
  voice: {
    holds: ['p', 's', ...SENTENCE_PARTS],
    needs: [],
    may: [
      'gender',
      'age',
      'variant',
      'name',
      'languages',
      'required',
      'ordering',
      'onvoicefailure',
      'xml:id',
    ],
  },
  lang: { holds: ['p', 's', ...SENTENCE_PARTS], needs: ['xml:lang'], may: ['onlangfailure', 'xml:id'] },
}

const VALUES: Readonly<Record<string, RegExp>> = {
  version: /^1\.1$/,
  xmlns: /^http:\/\/www\.w3\.org\/2001\/10\/synthesis$/,
  'xml:lang': /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  time: /^\d+(?:\.\d+)?m?s$/,
  // An xsd:token: no space at its ends, none twice, no line end.
  name: /^\S+(?: \S+)*$/,
  languages: /^[A-Za-z0-9-]+(?: [A-Za-z0-9-]+)*$/,
}

/** What is wrong with SSML, and the names of its marks in order. */
export function examineSsml(xml: string): { faults: string[]; marks: string[] } {
  const faults: string[] = []
  const marks: string[] = []
  const open: string[] = []
  let hasBody = false
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => faults.push(message))
  parser.on('opentag', ({ name, attributes }) => {
    const rule = RULES[name]
    const parent = open.at(-1)
    open.push(name)
    if (rule === undefined) return void faults.push(`no element <${name}>`)
    if (parent === undefined ? name !== 'speak' : !RULES[parent]?.holds.includes(name))
      faults.push(`<${name}> in <${parent}>`)
    if (name === 'meta' && hasBody) faults.push('<meta> behind the body')
    if (name !== 'meta' && name !== 'speak') hasBody = true
    for (const needed of rule.needs) if (!(needed in attributes)) faults.push(`<${name}> without ${needed}`)
    for (const [key, value] of Object.entries(attributes)) {
      if (![...rule.needs, ...rule.may].includes(key)) faults.push(`${key} on <${name}>`)
      if (VALUES[key]?.test(value) === false) faults.push(`${key}="${value}"`)
    }
    if (name === 'mark') marks.push(attributes.name ?? '')
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)
    if (text.trim() === '' || parent === undefined) return
    if (!RULES[parent]?.holds.includes(TEXT)) faults.push(`text in <${parent}>`)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  for (const [index, mark] of marks.entries())
    if (marks.indexOf(mark) < index) faults.push(`mark ${mark} twice`)
  return { faults, marks }
}
