import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { pictureLibrary } from '../../src/io/library.js'
import { checkHtml } from '../tools/nu-html-checker.js'
import { charter, contentFolder, folder, sums } from './process.js'

const source = `---
organisation: Riverside Board
variables:
  venue: the library
---

# Our charter

We meet.

## Easy Read

- Picture needed: a stall at a <b>market</b>
  We meet in {{variables.venue}}.
- Picture: listening
  We will listen to you.
- We have no picture.

## Money

We pay fares. Ask us for a form.
`
/** A picture of one dot, as a group might put in: PNG, with words of its camera in it. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('charter pictures', () => {
  it('prints the library', () => {
    const { stdout, status } = charter(['pictures'])
    expect(status).toBe(0)
    for (const { name, alternative } of pictureLibrary().values()) {
      expect(stdout).toContain(`  ${name}`)
      expect(stdout).toContain(alternative)
    }
  })

  it('tells that its page can not be written, without a trace of code', () => {
    const run = charter(['pictures', '--html', join(folder(), 'nowhere', 'page.html')])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/page\.html can not be written\. Name another file with --html\./)
    expect(run.stderr).not.toMatch(/^ +at /m)
  })

  it('prints every slot of an edition: filled, empty, and with its wish', () => {
    const content = contentFolder({ 'board/charter.md': source })
    const { stdout } = charter(['pictures', 'board', '--content', content])
    expect(stdout).toContain('Slots of board: 3 filled, 2 empty')
    expect(stdout).toContain(
      '  empty   wanted: a stall at a <b>market</b>  board/charter.md:13\n    We meet in the library.\n',
    )
    expect(stdout).toContain('  filled  listening.svg  board/charter.md:15\n    We will listen to you.\n')
    expect(stdout).toContain('  empty   no wish  board/charter.md:17\n    We have no picture.\n')
  })

  it('shows them on a page that is valid, has no script, and holds markup as words', async () => {
    const content = contentFolder({ 'board/charter.md': source })
    const file = join(folder(), 'pictures.html')
    expect(charter(['pictures', 'board', '--content', content, '--html', file]).status).toBe(0)
    const html = readFileSync(file, 'utf8')
    expect(await checkHtml({ pictures: html })).toEqual([])
    expect(html).toContain('Picture wanted: a stall at a &lt;b&gt;market&lt;/b&gt;')
    expect(html).not.toMatch(/<script|<b>/)
    expect(html.match(/<img /g)).toHaveLength(135 + 3)
  })

  it.each([
    [['pictures', 'a', 'b'], 'one charter or edition at a time'],
    [['pictures', '--colour'], 'does not understand --colour'],
    [['pictures', '--html', 'a', '--from', 'b'], 'not both'],
    [['pictures', '--from', 'nowhere.docx'], 'no file'],
  ])('says what is wrong with %j', (words, text) => {
    const { status, stderr } = charter(words)
    expect(status).toBe(2)
    expect(stderr).toContain(text)
  })
})

/** What Word writes when somebody puts a picture into the first empty slot: another part, and its own description. */
function filledInWord(bytes: Uint8Array, description: string): Uint8Array {
  const parts = unzipSync(bytes)
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const body = text('word/document.xml').replace(
    /<w:showingPlcHdr\/>(.*?descr=")[^"]*(".*?r:embed=")[^"]*"/,
    `$1${description}$2rIdNew"`,
  )
  const relations = text('word/_rels/document.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rIdNew" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/new.png"/></Relationships>',
  )
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(body.replace('We will listen to you.', 'We will hear you.')),
    'word/_rels/document.xml.rels': strToU8(relations),
    'word/media/new.png': new Uint8Array(photo),
  })
}

/** A document whose body somebody changed. */
function withBody(bytes: Uint8Array, change: (body: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) })
}

describe('charter pictures --from', () => {
  let content: string
  let made: string
  beforeAll(() => {
    content = contentFolder({ 'board/charter.md': source, 'other/charter.md': '# Another\n\nWords.\n' })
    const output = folder()
    charter(['build', 'board', '--content', content, '--output', output, '--formats', 'easy-read-docx'])
    made = join(output, 'board/board-easy-read.docx')
  })

  function takeIn(bytes: Uint8Array, ...more: string[]) {
    const file = join(folder(), 'filled.docx')
    writeFileSync(file, bytes)
    return charter(['pictures', '--from', file, ...more, '--content', content])
  }

  it('a document that nobody filled in brings nothing home', () => {
    const { stdout, status } = takeIn(readFileSync(made))
    expect(status).toBe(0)
    expect(stdout).toBe(
      'filled.docx is the Easy Read of board.\n\nNo new picture was put into a slot.\n\nNo statement was changed in Word.\n',
    )
  })

  it('a picture that was put in with Word is saved, with the lines for the charter and what was changed', () => {
    const before = sums(content)
    const guess = 'A market, Description automatically generated'
    const { stdout, status } = takeIn(filledInWord(readFileSync(made), guess), 'board')
    expect(status).toBe(0)
    expect(stdout).toContain('Saved: board/pictures/a-stall-at-a-b-market-b.png')
    expect(stdout).toContain(
      '    - Picture: a-stall-at-a-b-market-b (a stall at a <b>market</b>)\n      We meet in {{variables.venue}}.\n',
    )
    expect(stdout).toContain('Word guessed its description')
    expect(stdout).toContain('board/charter.md:15  was "We will listen to you." now "We will hear you."')
    const after = sums(content)
    expect([...before].filter(([path, sum]) => after.get(path) !== sum)).toEqual([])
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([
      'board/pictures/a-stall-at-a-b-market-b.png',
    ])
  })

  it('a text that has no slot and was changed in Word is told, with its place; one that is gone or new too', () => {
    const change = (body: string) =>
      body
        .replace('We pay fares.', 'We pay bus fares.')
        .replace(/<w:p>(?:(?!<\/w:p>).)*Ask us for a form\.<\/w:t>.*?<\/w:p>/, '')
        .replace('<w:sectPr', '<w:p><w:r><w:t>See you there.</w:t></w:r></w:p><w:sectPr')
    const { stdout } = takeIn(withBody(readFileSync(made), change))
    expect(stdout).toContain('board/charter.md:21  was "We pay fares." now "We pay bus fares."')
    expect(stdout).toContain('board/charter.md:21  is not in the document: "Ask us for a form."')
    expect(stdout).toContain('new in the document: "See you there."')
    expect(stdout.match(/^ {2}.*$/gm)).toHaveLength(3)
  })

  it('a picture of ours that was put into another slot is told by its name', () => {
    const change = (body: string) => {
      const [listening] = [...body.matchAll(/r:embed="([^"]*)"/g)].slice(-2)
      return body.replace(
        /<w:showingPlcHdr\/>(.*?r:embed=")[^"]*"/,
        (_all, between: string) => `${between}${listening?.[1]}"`,
      )
    }
    const { stdout } = takeIn(withBody(readFileSync(made), change))
    expect(stdout).toContain('The picture of another statement was put here: We will listen to you.')
    expect(stdout).toContain('    - Picture: listening\n      We meet in {{variables.venue}}.\n')
    expect(stdout).not.toContain('No new picture')
  })

  it('a document from before our pictures were drawn anew brings none of them home', () => {
    const parts = unzipSync(readFileSync(made))
    const older = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => [
      path,
      path.endsWith('.png') ? new Uint8Array([...bytes, 0]) : bytes,
    ])
    expect(takeIn(zipSync(Object.fromEntries(older))).stdout).toContain('No new picture was put into a slot.')
  })

  it('a file that is there is not written over', () => {
    const taken = join(content, 'board/pictures/a-stall-at-a-b-market-b.png')
    writeFileSync(taken, 'Ours')
    expect(takeIn(filledInWord(readFileSync(made), 'A stall')).stdout).toContain(
      'a-stall-at-a-b-market-b-2.png',
    )
    expect(readFileSync(taken, 'utf8')).toBe('Ours')
  })

  it('a slot that was filled, and words that were changed, in LibreOffice and saved come home', () => {
    const here = folder()
    const [picture, filled] = [join(here, 'new.png'), join(here, 'saved.docx')]
    writeFileSync(picture, photo)
    const script = new URL('../tools/fill-slot.py', import.meta.url).pathname
    const words = ['a stall at a', 'We will listen to you.', 'We will hear you.']
    const done = execFileSync('/usr/bin/python3', [script, made, filled, picture, ...words], {
      encoding: 'utf8',
    })
    expect(done).toContain('1 filled, 1 changed')
    const fresh = contentFolder({ 'board/charter.md': source })
    const { stdout, status } = charter(['pictures', '--from', filled, '--content', fresh])
    expect(status).toBe(0)
    expect(readdirSync(join(fresh, 'board/pictures'))).toEqual(['a-stall-at-a-b-market-b.png'])
    expect(stdout).toContain('Nobody said in Word what it shows.')
    expect(stdout).toContain('board/charter.md:15  was "We will listen to you." now "We will hear you."')
  })

  it('a file that is no Word document, or none of ours, says so', () => {
    expect(takeIn(new TextEncoder().encode('words')).stderr).toContain('is no Word document')
    const other = zipSync({
      'word/document.xml': strToU8('<w:document/>'),
      'word/_rels/document.xml.rels': strToU8('<Relationships/>'),
    })
    expect(takeIn(other).stderr).toContain('has no picture slot of any charter here')
  })
})
