import type { Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { Sources } from '../model/sources.js'
import { decode } from '../source/decode.js'
import { parseFrontMatter, type Typed, valueAt } from '../source/front-matter.js'

/** What `pictures/pictures.yaml` says of one of a charter's own pictures. */
export interface OwnPicture {
  readonly at: Place
  readonly alternative?: string
  readonly artist?: string
  readonly licence?: string
  readonly source?: string
  /** Whether the people in a photo agreed to it: `yes`, or `not needed` where nobody is in it. */
  readonly permission?: string
}

/** By file name in lower case, with or without its ending. */
export type OwnPictureFacts = ReadonlyMap<string, OwnPicture>

/** What is known of a picture file. */
export function factsOf(file: string, facts: OwnPictureFacts): OwnPicture | undefined {
  const name = file.toLowerCase()
  return facts.get(name) ?? facts.get(name.replace(PICTURE_ENDING, ''))
}

const PICTURE_ENDING = /\.(?:png|jpe?g|svg)$/i

/** Whether a file in the pictures folder is a picture that a charter may show. */
export function isPictureFile(path: string): boolean {
  return PICTURE_ENDING.test(path)
}

/**
 * Reads `pictures/pictures.yaml`, and says of each of the charter's own pictures what is not known of it. A file that can
 * not be read is a message, as pictures do without it.
 */
export function readPictureFacts(
  family: string,
  sources: Sources,
): { facts: OwnPictureFacts; messages: Message[] } {
  const { facts, messages } = readFile(`${family}/pictures/pictures.yaml`, sources)
  const folder = `${family}/pictures/`
  const own = [...sources.files.keys()]
    .filter((path) => path.startsWith(folder) && isPictureFile(path))
    .sort()
  return { facts, messages: [...messages, ...own.flatMap((path) => unknownAbout(path, facts))] }
}

function readFile(file: string, sources: Sources): { facts: OwnPictureFacts; messages: Message[] } {
  const source = sources.files.get(file)
  if (source === undefined) return { facts: new Map(), messages: [] }
  const decoded = decode(source, 'pictures.yaml')
  if ('problem' in decoded) {
    const place = { file, line: 1, column: 1 }
    return {
      facts: new Map(),
      messages: [{ rule: decoded.rule, level: 'warning', place, text: decoded.problem }],
    }
  }
  const { map, messages } = parseFrontMatter(decoded.text, file, 1)
  const facts = new Map<string, OwnPicture>()
  for (const [name, { keyAt, value }] of map.entries) facts.set(name.toLowerCase(), pictureOf(value, keyAt))
  return { facts, messages: messages.map((message) => ({ ...message, level: 'warning' })) }
}

function pictureOf(value: Typed, at: Place): OwnPicture {
  const named = (name: string, key: string) => {
    const found = valueAt(value, [key])
    return found?.kind === 'value' && found.value.trim() !== '' ? { [name]: found.value.trim() } : {}
  }
  return {
    at,
    ...named('alternative', 'alt'),
    ...named('alternative', 'alternative'),
    ...named('artist', 'artist'),
    ...named('licence', 'licence'),
    ...named('source', 'source'),
    ...named('permission', 'permission'),
  }
}

/** What has to be known of a picture before it is published, and is not. */
function unknownAbout(path: string, facts: OwnPictureFacts): Message[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const known = factsOf(name, facts)
  const place = known?.at ?? { file: path, line: 1, column: 1 }
  const message = (rule: string, text: string): Message => ({ rule, level: 'warning', place, text })
  const where = `Write it in pictures/pictures.yaml, under "${name}:"`
  return [
    ...(known?.alternative === undefined
      ? [
          message(
            'picture-no-alternative',
            `Nothing says what ${name} shows, so nobody who cannot see it will know. ${where}, after "alternative:".`,
          ),
        ]
      : []),
    ...(known?.licence === undefined
      ? [
          message(
            'picture-no-licence',
            `Nothing says whether you may use ${name}. ${where}, after "licence:", such as "CC BY 4.0", or "our own".`,
          ),
        ]
      : []),
    ...(isPhoto(name) && !PERMITTED.has(known?.permission?.toLowerCase() ?? '')
      ? [
          message(
            'picture-no-permission',
            `Nothing says that the people in the photo ${name} agreed to it. Ask them first. Then write in pictures/pictures.yaml, under "${name}:", "permission: yes", or "permission: not needed" if nobody is in it.`,
          ),
        ]
      : []),
  ]
}

const PERMITTED: ReadonlySet<string> = new Set(['yes', 'not needed'])

function isPhoto(name: string): boolean {
  return /\.jpe?g$/i.test(name)
}
