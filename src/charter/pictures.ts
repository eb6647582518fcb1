import { imageSize } from 'image-size'
import { nearest } from '../doc/nearest.js'
import type { NamedPicture } from '../model/charter.js'
import type { PictureRef } from '../model/doc.js'
import type { PictureLibrary } from '../model/pictures.js'
import type { SourceFile, Sources } from '../model/sources.js'
import { isSvg } from '../source/svg.js'
import type { PictureFinder } from './conversion.js'
import { factsOf, isPictureFile, type OwnPicture, type OwnPictureFacts } from './picture-facts.js'

/** 20 MB and 50 megapixels: a photo from any camera, and no more than a build can open. */
export const LARGEST_PICTURE = 20 * 1024 * 1024
const MOST_PIXELS = 50_000_000

/** Finds pictures for one charter: its own first, then the built-in library. */
export function pictureFinder(
  family: string,
  sources: Sources,
  library: PictureLibrary,
  facts: OwnPictureFacts,
): PictureFinder {
  const folder = `${family}/pictures/`
  const own = new Map<string, string>()
  for (const path of sources.files.keys()) {
    if (path.startsWith(folder) && isPictureFile(path)) own.set(bareName(path), path)
  }
  const seen = new Map<string, NamedPicture | string>()
  const open = (path: string): NamedPicture | string => {
    const known = seen.get(path) ?? openPicture(path, sources.files.get(path), facts)
    seen.set(path, known)
    return known
  }
  return {
    byName(name) {
      if (leadsOutside(name)) return OUTSIDE
      const bare = bareName(name)
      if (bare === '') return NAMELESS
      const path = own.get(bare)
      if (path !== undefined) return open(path)
      const built = library.get(bare)
      if (built !== undefined) return { picture: built.picture, alt: built.alternative }
      return `There is no picture called "${name}". ${suggest(bare, [...own.keys(), ...library.keys()])}`
    },
    byPath(path) {
      if (leadsOutside(path)) return OUTSIDE
      const plain = path.replace(/^\.\//, '')
      if (plain === '')
        return 'This picture has no name. Write it in the round brackets: ![what it shows](pictures/name.png).'
      const full = sources.files.has(`${family}/${plain}`) ? `${family}/${plain}` : `${folder}${plain}`
      return sources.files.has(full) ? open(full) : this.byName(plain)
    },
  }
}

/** The names of the pictures that readings set beside words of their own; `cover` is the charter's own, or none. */
export const ADDED_PICTURES = [
  'cover',
  'easy-read',
  'help',
  'words',
  'person',
  'phone',
  'text-message',
  'email',
  'website',
  'post',
  'thank-you',
] as const

export type AddedPicture = (typeof ADDED_PICTURES)[number]

/** Those of them that there are. */
export function addedPictures(finder: PictureFinder): ReadonlyMap<string, NamedPicture> {
  return new Map(
    ADDED_PICTURES.flatMap((name) => {
      const found = finder.byName(name)
      return typeof found === 'string' ? [] : [[name, found]]
    }),
  )
}

const NAMELESS =
  'Here a picture has no name. Write it behind "Picture:", or write "Picture needed:" and what it should show.'

const OUTSIDE =
  'This picture does not lie in the content folder. Put the file into the pictures folder of the charter, and write pictures/name.png.'

function leadsOutside(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(path) || path.split(/[/\\]/).includes('..')
}

function bareName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:png|jpe?g|svg)$/i, '')
  return file
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known, 3)
  const names = near.length === 0 ? '' : `The nearest names are ${near.join(', ')}. `
  return `${names}Put a file of that name into the charter's pictures folder, or write "Picture needed:" and what it should show.`
}

function openPicture(
  path: string,
  file: SourceFile | undefined,
  facts: OwnPictureFacts,
): NamedPicture | string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (file === undefined) return `The picture ${name} is not there.`
  if ('problem' in file) return PROBLEMS[file.problem]
  if (file.bytes.length > LARGEST_PICTURE) return PROBLEMS['too-big']
  const size = sizeOf(file.bytes)
  if (size === undefined)
    return `${name} is no picture that can be opened. Save it again as PNG, JPEG or SVG.`
  if (size.width * size.height > MOST_PIXELS) {
    return `${name} has more than 50 million dots (${size.width} by ${size.height}). Save it smaller: 2,000 dots wide is plenty.`
  }
  const known = factsOf(name, facts)
  const alt = known?.alternative
  return {
    picture: { asset: `content/${path}`, ...size, ...creditOf(known) },
    ...(alt === undefined ? {} : { alt }),
  }
}

function creditOf(known: OwnPicture | undefined): Pick<PictureRef, 'credit'> {
  const parts = [known?.artist, known?.licence].filter((part) => part !== undefined)
  return parts.length === 0 ? {} : { credit: parts.join(', ') }
}

const PROBLEMS = {
  outside: OUTSIDE,
  'too-big': 'This picture is over 20 MB. Save it smaller: 2,000 dots wide is plenty.',
  unreadable: 'This picture can not be opened. Check that you may read the file.',
} as const

const MEDIA_TYPES: Readonly<Record<string, PictureRef['mediaType']>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
}

function sizeOf(bytes: Uint8Array): Omit<PictureRef, 'asset'> | undefined {
  try {
    const { type = '', width, height } = imageSize(bytes)
    const mediaType = MEDIA_TYPES[type]
    const whole = mediaType !== undefined && width > 0 && height > 0 && isWhole(bytes, type)
    return whole ? { mediaType, width, height } : undefined
  } catch {
    return undefined
  }
}

/** Whether a file that begins as a picture also ends as one, and was not cut off on its way. */
function isWhole(bytes: Uint8Array, type: string): boolean {
  const tail = bytes.subarray(-64)
  if (type === 'svg') return isSvg(bytes)
  if (type === 'png') return new TextDecoder('latin1').decode(tail).includes('IEND')
  return tail.some((byte, index) => byte === 0xff && tail[index + 1] === 0xd9)
}
