import { createHash } from 'node:crypto'

/** Where the script asks to be told of changes. No folder of a charter begins with a dot. */
export const EVENTS = '/.preview/events'

/**
 * Waits to be told of a change, then loads the page again where the reader was: at the same heading, with the same parts
 * unfolded, and the same link in focus.
 */
const SCRIPT = `(() => {
const { of, seen, page } = document.currentScript.dataset
const key = 'charter preview ' + location.pathname
const folds = () => [...document.querySelectorAll('details')]
const links = () => [...document.querySelectorAll('a, summary')]
const keep = () => {
  let mark = { id: '', top: -scrollY }
  for (const part of document.querySelectorAll('main [id]')) {
    const { top } = part.getBoundingClientRect()
    if (top <= innerHeight / 3) mark = { id: part.id, top }
  }
  const open = folds().flatMap((fold, index) => fold.open ? [index] : [])
  sessionStorage.setItem(key, JSON.stringify({ ...mark, open, focus: links().indexOf(document.activeElement) }))
}
const restore = () => {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null')
  if (kept === null) return
  for (const index of kept.open) if (folds()[index]) folds()[index].open = true
  links()[kept.focus]?.focus({ preventScroll: true })
  const mark = document.getElementById(kept.id)
  const top = mark === null ? -kept.top : scrollY + mark.getBoundingClientRect().top - kept.top
  scrollTo({ top, behavior: 'instant' })
}
if (page === 'whole') {
  restore()
  addEventListener('load', () => { restore(); sessionStorage.removeItem(key) })
}
const events = new EventSource('${EVENTS}?of=' + encodeURIComponent(of) + '&seen=' + seen)
events.onmessage = () => {
  if (page === 'whole') { keep(); history.scrollRestoration = 'manual' }
  events.close()
  location.reload()
}
})()`

const HASH = createHash('sha256').update(SCRIPT).digest('base64')

/** What the script of a page has to know. */
export interface LivePage {
  /** The edition that it shows; empty for the list of all. */
  readonly edition: string
  /** How often that has changed. */
  readonly version: number
  /** Whether it is the page itself, whose place is worth keeping, or says what is wrong with it. */
  readonly whole: boolean
}

/** A page with the script in it, and a policy that lets that very script run and hear from this server. Throws on a page without a policy. */
export function live(html: string, { edition, version, whole }: LivePage): string {
  const policy = `default-src 'none';`
  if (!html.includes(policy)) throw new Error('A page without a Content-Security-Policy can not be previewed')
  const script = `<script data-of="${inAttribute(edition)}" data-seen="${version}" data-page="${whole ? 'whole' : 'problem'}">${SCRIPT}</script>`
  return html
    .replace(policy, () => `${policy} script-src 'sha256-${HASH}'; connect-src 'self';`)
    .replace('</body>', () => `${script}\n</body>`)
}

function inAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
