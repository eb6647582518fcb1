import { createHash } from 'node:crypto'
import type { Theme } from '../../model/theme.js'

/** What a page is made of. The names are those of assets. */
export interface Page {
  /** `pages/charter.hbs`. */
  readonly template: string
  /** Parts that the template uses beside `head`: `file` is `pages/file.hbs`. */
  readonly partials: readonly string[]
  /** Stylesheets, one after the other; `pages/page.css` comes before them. */
  readonly styles: readonly string[]
  readonly theme: Theme
  /** BCP 47. */
  readonly lang: string
  readonly dir: string
  readonly title: string
  /** Whether search engines are asked to leave it out. */
  readonly hidden: boolean
  /** What the template shows. */
  readonly content: Readonly<Record<string, unknown>>
}

/**
 * Writes a whole page that needs nothing from anywhere: the style is in it, no script may run, and nothing may be
 * fetched, as its Content-Security-Policy says. Throws where the template asks for what `content` has not.
 */
export async function writePage(page: Page, asset: (name: string) => Uint8Array): Promise<string> {
  const read = (name: string) => new TextDecoder().decode(asset(name)).replace(/\r\n?/g, '\n')
  const partials = ['head', 'logo', ...page.partials].map(
    (name) => [name, read(`pages/${name}.hbs`)] as const,
  )
  const write = await compiled(read(page.template), partials)
  const style = inOneLine(
    [themeStyle(page.theme), ...['pages/page.css', ...page.styles].map(read)].join('\n'),
  )
  return write({ ...page, style, policy: policyFor(style), logo: logoOf(page.theme, asset) })
}

type Template = (page: object) => string

const templates = new Map<string, Template>()

/** A template made ready to write with, once for the same words: that takes longer than to write a page. */
async function compiled(
  template: string,
  partials: readonly (readonly [name: string, template: string])[],
): Promise<Template> {
  const key = JSON.stringify([template, partials])
  const known = templates.get(key)
  if (known !== undefined) return known
  const { default: Handlebars } = await import('handlebars')
  const handlebars = Handlebars.create()
  for (const [name, words] of partials) handlebars.registerPartial(name, words)
  const write = handlebars.compile<object>(template, { strict: true, knownHelpersOnly: true })
  templates.set(key, write)
  return write
}

const LOGO_TYPES: Readonly<Record<string, string>> = { svg: 'svg+xml', png: 'png', jpg: 'jpeg', jpeg: 'jpeg' }

/** The theme's logo with its bytes in the page. */
function logoOf({ logo }: Theme, asset: (name: string) => Uint8Array) {
  if (logo === undefined) return undefined
  const type = LOGO_TYPES[logo.asset.slice(logo.asset.lastIndexOf('.') + 1).toLowerCase()] ?? 'png'
  const data = Buffer.from(asset(logo.asset)).toString('base64')
  return { src: `data:image/${type};base64,${data}`, alternative: logo.alternative }
}

function themeStyle({ ink, paper, link, tint, line }: Theme): string {
  return `:root{--ink:${ink};--paper:${paper};--link:${link};--tint:${tint};--line:${line}}`
}

/** Without comments, and without spaces that mean nothing: half the weight, and the same to every program that takes its hash. */
function inOneLine(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(STRING)
    .map((piece, index) => (index % 2 === 1 ? piece : squeezed(piece)))
    .join('')
    .trim()
}

/** What stands in quotation marks, with the marks. */
const STRING = /("[^"]*"|'[^']*')/

/** A space before a colon means something in CSS (`a :first-child`), one behind it does not. */
function squeezed(style: string): string {
  return style
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(' > ', '>')
    .replace(/(?<=[\s:(,-])0\./g, '.')
    .replaceAll(';}', '}')
}

/** CSP 3: nothing but this very style, pictures that are in the page, and links. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
}
