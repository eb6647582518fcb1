import { describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { ownTemplates, templatesIn } from '../../src/io/index.js'
import { indexPage } from '../../src/site/index.js'
import { contentFolder } from '../cli/process.js'
import { content } from '../content.js'

const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const colours = 'ink: "#101010"\npaper: "#fffff0"\nlink: "#003366"\ntint: "#f4f4e8"\nline: "#555555"\n'
const team = contentFolder({
  'themes/charter.yaml': `name: Riverside\n${colours}logo: riverside.svg\nlogo alternative: Riverside Council\n`,
  'themes/riverside.svg': logo,
  'labels/en.yaml': 'site:\n  title: The charters of Riverside\n',
  'labels/cy.yaml': 'site:\n  title: Siarteri\n',
  'pages/site.css': '.lead { color: var(--link) }\n',
})

describe("a team's own templates", () => {
  const templates = templatesIn(team)

  it('win over ours, name by name, and leave the rest as it is', async () => {
    const html = await indexPage([], templates.labelsFor('en-GB'), templates.asset)
    expect(html).toContain('<h1>The charters of Riverside</h1>')
    expect(html).toContain('There are no charters here yet.')
    expect(html).toContain('.lead{color:var(--link)}</style>')
    expect(html).toContain('--paper:#fffff0')
  })

  it('give the words of a language that ours lack, with English where they say nothing', () => {
    const welsh = templates.labelsFor('cy')
    expect(welsh('site.title')).toBe('Siarteri')
    expect(welsh('site.examples')).toBe('Examples')
  })

  it("put the theme's logo with its alternative at the top of a charter's page", async () => {
    const sources = content({ 'a/charter.md': '---\nstatus: published\n---\n\n# A charter\n\nWe listen.\n' })
    const [edition] = await build(sources, { ...templates, formats: ['plain-english-html'] })
    const html = new TextDecoder().decode(edition?.files[0]?.bytes)
    const data = Buffer.from(logo).toString('base64')
    expect(html.replaceAll('&#x3D;', '=')).toContain(
      `<img src="data:image/svg+xml;base64,${data}" alt="Riverside Council">`,
    )
    expect(html.indexOf('Riverside Council')).toBeLessThan(html.indexOf('<h1'))
  })

  it('change nothing for whoever does not name them', async () => {
    const ours = ownTemplates()
    expect(await indexPage([], ours.labelsFor('en-GB'), ours.asset)).toContain('<h1>Our charters</h1>')
  })
})

describe('templates that can not be used are refused in words', () => {
  it.each([
    [
      'a theme that is too pale',
      { 'themes/pale.yaml': `name: Pale\n${colours.replace('#101010', '#888888')}` },
      'themes/pale.yaml is too hard to read. ink (#888888) on paper (#fffff0) is 3.5',
    ],
    [
      'a theme without a colour',
      { 'themes/pale.yaml': 'name: Pale\n' },
      'themes/pale.yaml needs "ink" as #rrggbb',
    ],
    [
      'a logo without an alternative',
      { 'themes/own.yaml': `name: Own\n${colours}logo: a.svg\n`, 'themes/a.svg': logo },
      'themes/own.yaml needs "logo alternative" as words',
    ],
    [
      'a logo that is not there',
      { 'themes/own.yaml': `name: Own\n${colours}logo: a.svg\nlogo alternative: A\n` },
      'a.svg',
    ],
    [
      'a logo outside the folder',
      { 'themes/own.yaml': `name: Own\n${colours}logo: ../a.svg\nlogo alternative: A\n` },
      'needs "logo" as the name of an .svg, .png or .jpg file beside it',
    ],
  ])('%s', (_, files, message) => {
    expect(() => templatesIn(contentFolder(files))).toThrow(message)
  })

  it('a folder that is not there', () => {
    expect(() => templatesIn('/nowhere/at/all')).toThrow('There is no folder /nowhere/at/all.')
  })
})

describe('a theme that is well on the web but too pale for large print', () => {
  const pale = contentFolder({ 'themes/pale.yaml': `name: Pale\n${colours.replace('#101010', '#6b6b6b')}` })
  const sources = content({
    'one/charter.md': '---\nstatus: published\ntheme: pale\n---\n\n# Our charter\n\nWe listen.\n',
  })
  const messagesOf = async (format: string) => {
    const settings = [{ block: 'large print', key: 'size', value: '24' }]
    const [built] = await build(sources, { ...templatesIn(pale), formats: [format], settings })
    return built?.messages.filter(({ rule }) => rule === 'theme-contrast') ?? []
  }

  it('is taken for the page', async () => {
    expect(await messagesOf('plain-english-html')).toEqual([])
  })

  it('is refused for large print, once, where it was chosen', async () => {
    const messages = await messagesOf('large-print-pdf')
    expect(messages).toMatchObject([{ level: 'error', place: { file: 'one/charter.md', line: 3 } }])
    expect(messages[0]?.text).toContain(
      'too hard to read in large print: ink (#6b6b6b) on paper (#fffff0) is 5.',
    )
  })
})
