import axe, { type AxeResults, type NodeResult, type Result } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/** How a reader looks at a page. */
export interface Look {
  /** CSS px. */
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly forcedColours?: boolean
  readonly moreContrast?: boolean
}

/** The looks that every page has to stand: a phone and a wide screen, light and dark, and the system's own colours. */
export const LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 768, scheme: 'light' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 1280, scheme: 'light', moreContrast: true },
  { width: 1280, scheme: 'dark', moreContrast: true },
  { width: 320, scheme: 'dark', forcedColours: true },
]

export interface OpenPage {
  readonly page: Page
  /** The addresses that the page asked for beside itself; every one was refused. */
  readonly requests: readonly string[]
  /** What the browser complains of, such as a breach of the page's own Content-Security-Policy. */
  readonly complaints: readonly string[]
}

const ADDRESS = 'http://charter.example/edition/index.html'
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Starts Debian's Chromium (`apt-get install chromium`); whoever starts it closes it. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
}

/** Opens a page as from a server, with no other address to be had. */
export async function openPage(html: string, look: Look, browser: Browser): Promise<OpenPage> {
  const page = await browser.newPage({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.scheme,
    forcedColors: look.forcedColours === true ? 'active' : 'none',
    contrast: look.moreContrast === true ? 'more' : 'no-preference',
  })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) => {
    const address = route.request().url()
    if (address === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html })
    requests.push(address)
    return route.abort()
  })
  await page.goto(ADDRESS)
  return { page, requests, complaints }
}

/** Shows an open page in another look. */
export async function setLook(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: 900 })
  await page.emulateMedia({
    colorScheme: look.scheme,
    forcedColors: look.forcedColours === true ? 'active' : 'none',
    contrast: look.moreContrast === true ? 'more' : 'no-preference',
  })
}

/** Opens every part of a page that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true })`)
}

/**
 * All that a program can find wrong with a page in one look: what axe-core objects to or leaves to a person, sideways scroll,
 * pictures that do not show, requests, and complaints of the browser.
 */
export async function faultsIn(html: string, look: Look, browser: Browser): Promise<string[]> {
  const { page, requests, complaints } = await openPage(html, look, browser)
  await unfold(page)
  const { violations, toReview } = await checkWithAxe(page)
  const scroll = await sidewaysScroll(page)
  const broken = await brokenPictures(page)
  await page.close()
  return [
    ...violations,
    ...toReview.map(({ kind, html }) => `to review: ${kind}: ${html}`),
    ...(scroll === 0 ? [] : [`scrolls ${scroll} px sideways`]),
    ...(broken === 0 ? [] : [`${broken} pictures do not show`]),
    ...requests.map((address) => `asks for ${address}`),
    ...complaints,
  ]
}

export interface AxeFindings {
  readonly violations: readonly string[]
  /** What axe could not decide and a person has to. */
  readonly toReview: readonly ToReview[]
}

export interface ToReview {
  /** The rule, why axe could not decide, and what kind of element it is about: `color-contrast, shortTextContent, td`. */
  readonly kind: string
  readonly html: string
}

/** The rules whose outcome depends on how wide the window is and on the colours. */
const RULES_OF_LOOKS = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

/** What axe-core says of a page: WCAG 2.0 to 2.2, levels A and AA, and its best practices. */
export async function checkWithAxe(
  page: Page,
  what: 'everything' | 'what changes with the look' = 'everything',
): Promise<AxeFindings> {
  const isThere = await page.evaluate<boolean>("typeof axe !== 'undefined'")
  if (!isThere) await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: what === 'everything' ? RULES : RULES_OF_LOOKS })
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  return {
    violations: results.violations.flatMap(linesOf),
    toReview: results.incomplete.flatMap(({ id, nodes }) => nodes.map((node) => toReview(id, node))),
  }
}

function toReview(rule: string, { any, all, none, html }: NodeResult): ToReview {
  const [check] = [...any, ...all, ...none]
  const [, tag = '', classes] = /^<([\w-]+)(?:[^>]*? class="([^"]*)")?/.exec(html) ?? []
  const element = [tag, ...(classes?.split(' ') ?? [])].join('.')
  return { kind: [rule, check?.data?.messageKey ?? check?.id, element].join(', '), html }
}

function linesOf(result: Result): string[] {
  return result.nodes.map((node) => `${result.id}: ${node.html} (${node.failureSummary ?? result.help})`)
}

/** How far the page can be scrolled sideways, in px; 0 is none. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** How many pictures of a page could not be shown. */
export function brokenPictures(page: Page): Promise<number> {
  return page.evaluate<number>('[...document.images].filter((image) => image.naturalWidth === 0).length')
}

/** The page with the spacing of WCAG 2.2, 1.4.12, as a reader's own style sheet sets it. */
export function withTextSpacing(html: string): string {
  const own =
    '<style>*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}</style>'
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', `${own}</head>`)
}
