import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isJpeg, isPng, withoutCameraData } from './camera-data.js'

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
  const ending = isPng(bytes) ? 'png' : isJpeg(bytes) ? 'jpg' : undefined
  if (ending === undefined) return undefined
  const folder = join(charterFolder, 'pictures')
  const clean = withoutCameraData(bytes)
  await mkdir(folder, { recursive: true })
  for (let count = 1; ; count++) {
    const file = `${name}${count === 1 ? '' : `-${count}`}.${ending}`
    const there = await write(join(folder, file), clean)
    if (there === undefined) return { file, wasThere: false }
    if (Buffer.compare(there, clean) === 0) return { file, wasThere: true }
  }
}

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
