import type { Place } from '../model/place.js'
import { type Conversion, quoted, say } from './conversion.js'
import { fillIn } from './variables.js'

const SAFE = /^(?:https?:\/\/[^\s/]|mailto:|tel:|sms:)/i

/**
 * The address of a link, when it is one that works in a document by itself: http, https, mailto, tel, sms, or `#` and the
 * name of a part. For any other the words are kept and a message says that the address is not.
 */
export function linkAddress(written: string, at: Place, conversion: Conversion): string | undefined {
  const url = fillIn(written, at, conversion).trim()
  if (SAFE.test(url) || /^#./.test(url)) return url
  const text =
    url === ''
      ? 'This link has no address. Write it in the round brackets: [our website](https://www.example.org).'
      : `The address ${quoted(url)} works only on a website that holds it. Its words are kept, without the link. Write the whole address, beginning with https://`
  say(conversion, 'warning', 'link-address', at, text)
  return undefined
}

/** Whether a link's words are its own address, so that it needs no printed address beside it. */
export function isBare(words: string, url: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .replace(/^(?:mailto:|tel:|sms:|https?:\/\/)/i, '')
      .replace(/\/$/, '')
      .toLowerCase()
  return plain(words) === plain(url)
}
