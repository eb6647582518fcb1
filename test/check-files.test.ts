import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { build } from '../src/build.js'
import { check, type Inspection } from '../src/check.js'
import { inspectFiles } from '../src/check-files.js'
import { type FileFault, fileChecks, fileRules } from '../src/checks/file/index.js'
import { ownTemplates } from '../src/io/index.js'
import { content } from './content.js'

const MARKDOWN = `---
organisation: Riverside Partnership Board
date: 2025-06-02
contact:
  email: team@example.org
---

# Our charter

![The door of the centre](pictures/door.svg)

## Money

We will pay you. See [our page](https://www.example.org/money) or [more](#time).

| Day | Place |
|---|---|
| Monday | Library |

### Travel

We will pay for your travel.

### Easy Read

- Picture: money
  We will pay you.
- Picture needed: a bus with a ramp
  We will pay for your travel.

| Day | Place |
|---|---|
| Monday | Library |

## Time

We will end on time.
`
const DOOR =
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><rect width="100" height="100"/></svg>'

const sources = content({
  'own/charter.md': MARKDOWN,
  'own/pictures/door.svg': DOOR,
  'own/pictures/pictures.yaml': 'door.svg:\n  alternative: A door\n  licence: our own\n',
})
const formats = ['plain-english-html', 'large-print-pdf', 'easy-read-docx', 'audio-script-docx']
const [edition] = await build(sources, { ...ownTemplates(), formats })
const files = new Map((edition?.files ?? []).map(({ name, bytes }) => [name, bytes]))

function bytesOf(name: string): Uint8Array {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`${name} was not made: ${[...files.keys()].join(', ')}`)
  return bytes
}

const TYPES = { html: 'text/html', pdf: 'application/pdf', docx: 'wordprocessingml' }

async function faults(kind: keyof typeof TYPES, bytes: Uint8Array): Promise<readonly FileFault[]> {
  const check = fileChecks.find(({ mediaType }) => mediaType.includes(TYPES[kind]))
  if (check === undefined) throw new Error(`Nothing looks at ${kind}`)
  return check.faults(bytes)
}

/** Replaces text in a file, byte for byte; the fault has to be there to be found. */
function seeded(bytes: Uint8Array, was: string | RegExp, now: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const changed = text.replace(was, now)
  if (changed === text) throw new Error(`There is no ${was}`)
  return new Uint8Array(Buffer.from(changed, 'latin1'))
}

/** The same for a part of a Word document. */
function seededPart(bytes: Uint8Array, path: string, was: string | RegExp, now: string): Uint8Array {
  const parts = unzipSync(bytes)
  const part = parts[path]
  if (part === undefined) throw new Error(`There is no ${path}`)
  const text = strFromU8(part)
  const changed = text.replace(was, now)
  if (changed === text) throw new Error(`There is no ${was} in ${path}`)
  return zipSync({ ...parts, [path]: strToU8(changed) })
}

describe('the files as they are made', () => {
  it('have no fault', async () => {
    expect(await faults('html', bytesOf('own-plain-english.html'))).toEqual([])
    expect(await faults('pdf', bytesOf('own-large-print.pdf'))).toEqual([])
    expect(await faults('docx', bytesOf('own-easy-read.docx'))).toEqual([])
    expect(await faults('docx', bytesOf('own-audio-script.docx'))).toEqual([])
  })
})

/** A fault put into a file, with the rule that has to find it. The length of a PDF stays the same. */
const PDF: [string, string | RegExp, string][] = [
  ['pdf-tags', '/Marked true', '/Marked null'],
  ['pdf-tags', '/StructTreeRoot ', '/StructTreeRoof '],
  ['pdf-title', '/DisplayDocTitle true', '/DisplayDocTitle null'],
  [
    'pdf-title',
    /<rdf:li xml:lang="x-default">Our charter<\/rdf:li>/,
    `<rdf:li xml:lang="x-default">           </rdf:li>`,
  ],
  ['pdf-language', '/Lang (', '/Lamg ('],
  ['pdf-alternatives', /\/Alt \(/, '/Alr ('],
  ['pdf-headings', /\/S \/H2\b/, '/S /H4'],
  ['pdf-claim', '<pdfuaid:part>1', '<pdfuaid:part>0'],
  ['pdf-links', '/Contents (', '/Contemts ('],
  ['pdf-links', /\/Tabs \/S/g, '/Tabs /R'],
]

const DOCX: [string, string, string | RegExp, string][] = [
  ['docx-properties', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
  ['docx-properties', 'docProps/core.xml', /<dc:language>[^<]*/, '<dc:language>'],
  ['docx-properties', 'word/styles.xml', '<w:lang w:val="en-GB"/>', ''],
  [
    'docx-properties',
    'word/settings.xml',
    '</w:settings>',
    '<w:documentProtection w:edit="forms"/></w:settings>',
  ],
  ['docx-headings', 'word/document.xml', /<w:pStyle w:val="Heading2"\/>/, '<w:pStyle w:val="Heading4"/>'],
  ['docx-alternatives', 'word/document.xml', /<adec:decorative [^>]*>/, '<adec:none/>'],
  ['docx-alternatives', 'word/document.xml', /<wp:docPr /, '<wp:docPr descr="A bus" '],
  ['docx-alternatives', 'word/document.xml', /descr="[^"]+"/, 'descr="IMG_2041.jpg"'],
  ['docx-slots', 'word/document.xml', /<w:alias w:val="[^"]*"\/>/, ''],
  ['docx-slots', 'word/document.xml', /<w:id w:val="\d+"\/>/g, '<w:id w:val="7"/>'],
  ['docx-tables', 'word/document.xml', '<w:tblHeader/>', ''],
  ['docx-tables', 'word/document.xml', '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'],
  ['docx-in-line', 'word/document.xml', '<wp:inline', '<wp:anchor/><wp:inline'],
]

const HTML: [string, string | RegExp, string][] = [
  ['html-language', '<html lang="en-GB"', '<html'],
  ['html-language', /<title>[^<]*/, '<title>'],
  ['html-headings', /<h2\b([^>]*)>([\s\S]*?)<\/h2>/, '<h3$1>$2</h3>'],
  ['html-headings', /<h2\b([^>]*)>([\s\S]*?)<\/h2>/, '<h1$1>$2</h1>'],
  ['html-headings', /<h2\b([^>]*)>([\s\S]*?)<\/h2>/, '<h2$1></h2>'],
  ['html-alternatives', / alt="The door[^"]*"/, ''],
  ['html-ids', '</body>', '<p id="money"></p></body>'],
  ['html-ids', '</body>', '<a href="#nowhere">more</a></body>'],
  ['html-links', '</body>', '<a href="https://example.org"><span> </span></a></body>'],
  ['html-policy', "default-src 'none'", 'default-src *'],
  ['html-policy', '</body>', '<script>1</script></body>'],
]

describe('a fault that was put into a file', () => {
  it.each(PDF)('%s is found in large print without %s', async (rule, was, now) => {
    const found = await faults('pdf', seeded(bytesOf('own-large-print.pdf'), was, now))
    expect(found.map((fault) => fault.rule)).toContain(rule)
  })

  it.each(DOCX)('%s is found in Easy Read, %s without %s', async (rule, part, was, now) => {
    const found = await faults('docx', seededPart(bytesOf('own-easy-read.docx'), part, was, now))
    expect(found.map((fault) => fault.rule)).toContain(rule)
  })

  it.each(HTML)('%s is found on the page without %s', async (rule, was, now) => {
    const found = await faults('html', seeded(bytesOf('own-plain-english.html'), was, now))
    expect(found.map((fault) => fault.rule)).toContain(rule)
  })

  it('is there for every rule', () => {
    const tried = new Set([...PDF, ...DOCX, ...HTML].map(([rule]) => rule))
    expect(fileRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })
})

describe('an inspection of the files of an edition', () => {
  it('adds what making them has to say, and nothing else where they are well', async () => {
    const doubtful = content({
      'own/charter.md': '---\ndate: 2025\n---\n\n# Ours\n\nScore: 5/6\n',
    })
    const inspection = await inspectFiles(doubtful, { ...ownTemplates(), formats: ['audio-script-txt'] })
    const look = (inspections: readonly Inspection[]) =>
      check(doubtful, { ...ownTemplates(), inspections }).flatMap(({ messages }) => messages)
    const added = look([inspection]).slice(look([]).length)
    expect(new Set(added.map(({ rule }) => rule))).toEqual(new Set(['spoken-doubt']))
  })
})
