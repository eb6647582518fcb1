import { describe, expect, it } from 'vitest'
import { build } from '../../../src/build.js'
import { loadContent, ownTemplates } from '../../../src/io/index.js'
import type { SourceFile } from '../../../src/model/sources.js'

/** The page of an example edition, whose front matter is given more. */
async function pageOf(id: string, path: string, more = ''): Promise<string> {
  const sources = await loadContent(new URL('../../../content/', import.meta.url).pathname)
  const file = sources.files.get(path)
  if (file === undefined || 'problem' in file) throw new Error(`There is no ${path}`)
  const text = new TextDecoder().decode(file.bytes).replace('---\n', () => `---\n${more}`)
  const changed: SourceFile = { bytes: new TextEncoder().encode(text) }
  const [built] = await build(
    { files: new Map([...sources.files, [path, changed]]) },
    { ...ownTemplates(), editions: [id], formats: ['plain-english-html'] },
  )
  const [page] = built?.files ?? []
  if (page === undefined) throw new Error(JSON.stringify(built?.messages))
  return new TextDecoder().decode(page.bytes)
}

const film = 'https://www.example.org/film'
const page = await pageOf(
  'ten-pledges-alder-bridge',
  'ten-pledges/editions/alder-bridge.md',
  `bsl:\n  link: ${film}\n  subtitles: yes\n  checked by: Deaf Voices of Brackenford\n`,
)
const [top = '', rest = ''] = page.split('<main')
const [main = '', end = ''] = rest.split('</main>')

describe('the page of an example edition', () => {
  it('numbers its pledges for everybody: in words, and as a list', () => {
    expect(page.match(/<ol class="pledges">/g)).toHaveLength(1)
    for (let number = 1; number <= 10; number++) expect(main).toContain(`Pledge ${number} of 10`)
  })

  it.each([
    'Words we use',
    'If we do not keep to this charter',
    'Where to find out more',
    'How this was made',
    'Who has signed',
    'British Sign Language',
    'Contact us',
    'Ask for another format',
  ])('has the part "%s", with a link of its own and a line in the contents', (heading) => {
    const [, id] =
      new RegExp(`<h2 id="([\\w.-]+)"><a class="here" href="#\\1">${heading}</a></h2>`).exec(main) ?? []
    expect(id).toBeDefined()
    expect(main).toContain(`<a href="#${id}">${heading}</a>`)
  })

  it('gives every part and every pledge an address that people can copy', () => {
    const headings = main.match(/<h[2-6][^>]*>/g) ?? []
    expect(headings.length).toBeGreaterThan(20)
    expect(headings.filter((heading) => !/ id="[\w.-]+"/.test(heading))).toEqual([])
    expect(main.match(/class="here"/g)).toHaveLength(headings.length)
  })

  it('explains its words, and says who it is from, when, and how to reach them', () => {
    expect(main).toMatch(/<dfn>(?:<strong>)?Advocate</)
    for (const label of [
      'From',
      'Date',
      'To be reviewed',
      'Phone',
      'Text message',
      'Relay UK',
      'Email',
      'Post',
    ])
      expect(main).toContain(`<dt>${label}<dd>`)
    expect(main).toMatch(/<a href="tel:\d+"/)
    expect(main).toContain('href="mailto:')
  })

  it('offers the film and the other formats near the top and again at the end', () => {
    for (const part of [top, end]) {
      expect(part).toContain(`<a href="${film}">British Sign Language</a>`)
      expect(part).toContain('<a href="ten-pledges-alder-bridge-large-print.pdf">Large print</a>')
      expect(part).toContain('<a href="ten-pledges-alder-bridge-easy-read.docx">Easy Read in Word</a>')
    }
  })

  it('says how to ask for another format in the languages given, each marked with its direction', () => {
    expect(main).toMatch(/<p lang="pl"[^>]*>Aby /)
    expect(main).toMatch(/<p (?=[^>]*lang="ur")(?=[^>]*dir="rtl")[^>]*>/)
  })

  it('offers the Easy Read of a part in its place, with its pictures in the page', () => {
    const folds = main.match(/<details>[\s\S]*?<\/details>/g) ?? []
    expect(folds.length).toBeGreaterThan(10)
    for (const fold of folds) expect(fold).toMatch(/<img src="data:image\/(?:svg\+xml|png|jpeg);base64,/)
  })

  it('says on top that it is an example, and asks search engines to leave it out', () => {
    expect(main.indexOf('notice-example')).toBeGreaterThan(0)
    expect(main.indexOf('notice-example')).toBeLessThan(main.indexOf('<h2'))
    expect(page).toContain('<meta name="robots" content="noindex">')
  })

  it('runs no script, fetches nothing, and needs no leave for styles of its own', () => {
    expect(page).not.toMatch(
      /<script|<link rel="stylesheet"|<iframe|<object|<form| style="| on[a-z]+="|unsafe-/,
    )
    expect(page.match(/ src="(?!data:)/g)).toBeNull()
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-`)
  })

  it('has landmarks, one title and a way past what stands before it', () => {
    for (const once of ['<header', '<main', '<nav', '<footer', '<h1', 'class="skip" href="#Main"'])
      expect(page.split(once)).toHaveLength(2)
  })
})

it('initials say what they stand for where they are used', async () => {
  const board = await pageOf('teaching-partnership', 'teaching-partnership/charter.md')
  expect(board).toMatch(/<abbr title="[^"]+">PWLE<\/abbr>/)
})
