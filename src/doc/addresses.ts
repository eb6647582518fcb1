/** The address of a link as people say it: `www.example.org/help`, `hello@example.org`, `01632 960123`. */
export function shownAddress(url: string): string {
  return bareAddress(url).replace(/^https?:\/\//i, '')
}

/** The same, but with `https://` where programs would not know an address for one without it. */
export function bareAddress(url: string): string {
  const person = /^(?:mailto|tel|sms):([^?]*)/i.exec(url)
  if (person !== null) return person[1] ?? ''
  return url.replace(/^https?:\/\/(?=www\.)/i, '').replace(/\/$/, '')
}

/** Whether words tell where a link leads, so that nobody needs its address beside them. */
export function tellsAddress(words: string, url: string): boolean {
  return url.startsWith('#') || squeezed(words).includes(squeezed(shownAddress(url)))
}

function squeezed(text: string): string {
  return text.replace(/[\s()-]/g, '').toLowerCase()
}
