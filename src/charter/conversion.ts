import type { Definition, Nodes } from 'mdast'
import type { NamedPicture, SourceText } from '../model/charter.js'
import type { Labels } from '../model/labels.js'
import type { Level, Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { FileTexts } from '../source/file-texts.js'
import type { TypedMap } from '../source/front-matter.js'

/** What the turning of one file's Markdown into nodes of Doc needs to know, and where it says what it found. */
export interface Conversion {
  readonly file: string
  /** The texts of the file, to find places in them; absent where nobody reads the messages. */
  readonly texts?: FileTexts
  readonly labels: Labels
  readonly variables: TypedMap
  readonly definitions: ReadonlyMap<string, Definition>
  readonly pictures: PictureFinder
  readonly messages: Message[]
  /** Texts that are told in another way than as text, such as the line that names a picture. */
  readonly toldOtherwise: SourceText[]
}

/** Finds a picture by the name or path that an author wrote; a text says why there is none. */
export interface PictureFinder {
  byName(name: string): NamedPicture | string
  byPath(path: string): NamedPicture | string
}

/** The place of a node in the file that is being converted. */
export function placeOf(node: Nodes, conversion: Conversion): Place {
  const start = node.position?.start
  return { file: conversion.file, line: start?.line ?? 1, column: start?.column ?? 1 }
}

/** Says something about a place in the source. */
export function say(conversion: Conversion, level: Level, rule: string, place: Place, text: string): void {
  conversion.messages.push({ rule, level, place, text })
}

/** A piece of what an author wrote, short enough for a message. */
export function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`
}
