import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publicBytes } from '../media/pictures.js'
import { makeFolder } from './folder.js'

/** A picture in a charter's folder: its file name, and whether it was there already. */
export interface SavedPicture {
  readonly file: string
  readonly wasThere: boolean
}

/**
 * Saves a PNG or JPEG in the `pictures/` of a charter, without camera data. A file that is there is never written over: another
 * picture of the same name gets a number. Gives nothing for a picture of another kind.
 */
export async function savePicture(
  charterFolder: string,
  name: string,
  bytes: Uint8Array,
): Promise<SavedPicture | undefined> {
  const kind = KINDS.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (kind === undefined) return undefined
  const folder = join(charterFolder, 'pictures')
  const clean = publicBytes(bytes, kind.mediaType)
  await makeFolder(folder)
  for (let count = 1; ; count++) {
    const file = `${name}${count === 1 ? '' : `-${count}`}.${kind.ending}`
    const there = await write(join(folder, file), clean)
    if (there === undefined) return { file, wasThere: false }
    if (Buffer.compare(there, clean) === 0) return { file, wasThere: true }
  }
}

/** How the files begin that are taken in, whatever they are called. */
const KINDS = [
  { mediaType: 'image/png', ending: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', ending: 'jpg', start: [0xff, 0xd8, 0xff] },
] as const

/** Writes a new file; gives the bytes of the one that is there already. */
async function write(path: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    return undefined
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'EEXIST') return readFile(path)
    throw problem
  }
}
