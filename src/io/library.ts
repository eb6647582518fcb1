import { parse } from 'yaml'
import { z } from 'zod'
import type { LibraryPicture, PictureLibrary } from '../model/pictures.js'
import { type AssetReader, asset } from './assets.js'

const entrySchema = z.object({
  'other names': z.array(z.string()).default([]),
  alternative: z.string(),
  set: z.string(),
  artist: z.string(),
  licence: z.string(),
  source: z.string(),
})

/** The built-in pictures, from `pictures/pictures.yaml` of the templates, by each of their names. */
export function pictureLibrary(read: AssetReader = asset): PictureLibrary {
  return readLibrary(new TextDecoder().decode(read('pictures/pictures.yaml')))
}

function readLibrary(yaml: string): PictureLibrary {
  const entries = z.record(z.string(), entrySchema).parse(parse(yaml, { schema: 'failsafe' }))
  const library = new Map<string, LibraryPicture>()
  for (const [name, entry] of Object.entries(entries)) {
    const { alternative, set, artist, licence, source } = entry
    const picture = {
      asset: `pictures/${name}.svg`,
      mediaType: 'image/svg+xml' as const,
      width: DRAWN,
      height: DRAWN,
      credit: `${set}, ${licence}`,
      ...(artist === set ? {} : { artist }),
    }
    const otherNames = entry['other names']
    for (const known of [name, ...otherNames])
      library.set(known, { name, otherNames, alternative, picture, set, artist, licence, source })
  }
  return library
}

/** px: the library's drawings are square, and scale to any size. */
const DRAWN = 480
