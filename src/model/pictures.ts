import type { PictureRef } from './doc.js'

/** The built-in pictures by name and by other name; `templates/pictures/pictures.yaml` is their one list. */
export type PictureLibrary = ReadonlyMap<string, LibraryPicture>

export interface LibraryPicture {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly alternative: string
  readonly picture: PictureRef
  readonly set: string
  readonly artist: string
  readonly licence: string
  readonly source: string
}
