import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

/** Every link of the pages below a folder that leads nowhere: to a file that is not there, or to a part that its page has not. */
export function brokenLinks(root: string): string[] {
  return pagesIn(root).flatMap((page) => {
    const html = readFileSync(join(root, page), 'utf8')
    return hrefs(html).flatMap((href) => {
      if (/^(?:https?|mailto|tel|sms|data):/.test(href)) return []
      const [path = '', part] = href.split('#')
      const target = path === '' ? page : relative(root, join(root, dirname(page), decodeURIComponent(path)))
      if (normalize(target).startsWith('..')) return [`${page}: ${href} leads out of the site`]
      if (!existsSync(join(root, target))) return [`${page}: ${href} is not there`]
      const there = part === undefined || idsOf(readFileSync(join(root, target), 'utf8')).has(decode(part))
      return there ? [] : [`${page}: ${href} leads to no part`]
    })
  })
}

/** The paths of the web pages below a folder. */
export function pagesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
}

function hrefs(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
