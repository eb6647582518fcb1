import { symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Previewed, previewExamples } from './site.js'

let site: Previewed
beforeAll(async () => {
  site = await previewExamples()
  symlinkSync('/etc', join(site.content, 'linked'))
  symlinkSync('/etc/passwd', join(site.content, 'town-charter/pictures/passwd.svg'))
})
afterAll(() => site.preview.close())

const PAGE = 'town-charter/town-charter-plain-english.html'

/** The status of a request whose path and headers are sent as they are. */
function statusOf(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<number> {
  const { hostname, port } = new URL(site.preview.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the preview', () => {
  it('serves the list of charters, the page of a charter, its formats and its statement', async () => {
    expect((await site.get('')).text).toContain('<h1>Our charters</h1>')
    expect((await site.get(PAGE)).text).toContain('in Larkmouth</h1>')
    expect((await site.get('town-charter/')).text).toContain('Choose a format')
    expect((await site.get('town-charter/accessibility.html')).text).toContain('Accessibility statement')
  })

  it('makes another format when it is asked for', async () => {
    const { status, text } = await site.get('town-charter/town-charter-large-print.pdf')
    expect(status).toBe(200)
    expect(text).toMatch(/^%PDF-/)
  })

  it('shows what is to be said of the source at its place on the page', async () => {
    const { text } = await site.get('teaching-partnership/teaching-partnership-plain-english.html')
    const at = text.indexOf('Warning, teaching-partnership/charter.md, line 76')
    expect(at).toBeGreaterThan(text.lastIndexOf('What the reference group asked for', at))
    expect(text.slice(text.lastIndexOf('<h', at), at)).toContain('What the reference group asked for')
  })

  it('shows an error as a page that says what to do, and the page again when it is mended', async () => {
    const before = (await site.get(PAGE)).text
    site.save('town-charter/charter.md', (text) => `${text}\nWe meet in {{nowhere}}.\n`)
    await expect.poll(async () => (await site.get(PAGE)).status).toBe(500)
    const { text } = await site.get(PAGE)
    expect(text).toContain('town-charter: something has to be mended')
    expect(text).toMatch(/Error, town-charter\/charter\.md, line \d+/)
    expect(text).toContain('{{nowhere}}'.replace(/\{/g, '{'))
    expect((await site.get('')).text).not.toContain('town-charter/index.html')
    site.save('town-charter/charter.md', (now) => now.replace('\nWe meet in {{nowhere}}.\n', ''))
    await expect.poll(async () => (await site.get(PAGE)).status).toBe(200)
    const page = (text: string) => text.replace(/data-seen="\d+"/, '')
    expect(page((await site.get(PAGE)).text)).toBe(page(before))
  })

  it('makes anew only the editions that a file is part of', async () => {
    const seen = async (path: string) => /data-seen="(\d+)"/.exec((await site.get(path)).text)?.[1]
    const alder = 'ten-pledges-alder-bridge/ten-pledges-alder-bridge-plain-english.html'
    const moss = 'ten-pledges-moss-end/ten-pledges-moss-end-plain-english.html'
    const before = await Promise.all([alder, moss, PAGE].map(seen))
    site.save('ten-pledges/editions/alder-bridge.md', (text) => `${text}\n`)
    await expect.poll(() => seen(alder)).not.toBe(before[0])
    expect(await Promise.all([moss, PAGE].map(seen))).toEqual(before.slice(1))
  })
})

describe('the preview refuses', () => {
  it.each([
    ['a foreign host', { Host: 'charters.example' }],
    ['a host with another port', { Host: '127.0.0.1:1' }],
    ['a foreign origin', { Origin: 'https://charters.example' }],
    ['the origin of a page in a file', { Origin: 'null' }],
    ['what another site embeds', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ])('%s', async (_, headers) => {
    const { host } = new URL(site.preview.url)
    expect(await statusOf('/', { Host: host, ...headers })).toBe(403)
    expect(await statusOf('/.preview/events?of=&seen=0', { Host: host, ...headers })).toBe(403)
  })

  it('anything but reading', async () => {
    expect(await statusOf('/', {}, 'POST')).toBe(405)
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fetc%2fpasswd',
    '/town-charter/../../../../etc/passwd',
    '/town-charter/charter.md',
    '/town-charter/pictures/structure.svg',
    '/%2e%2e/package.json',
    '/town-charter/%2e%2e/%2e%2e/package.json',
    '/town-charter/..%5c..%5cpackage.json',
    '/town-charter/%00',
    '/town-charter/town-charter-plain-english.html%00.pdf',
    '/linked/passwd',
    '/town-charter/passwd.svg',
    '/town-charter/pictures/passwd.svg',
    '/%E0%A4%A',
    '//etc/passwd',
  ])('to give %s, which was not built', async (path) => {
    expect(await statusOf(path)).toBe(404)
  })
})
