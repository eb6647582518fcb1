import { GitProblem, git } from './git.js'

/** Bytes that are asked for in one go. */
const MOST_AT_ONCE = 32 * 1024 * 1024

/** What is to be read: the id of a blob, and its size in bytes where that is known. */
export interface BlobName {
  readonly id: string
  readonly size: number
}

/** The bytes of blobs by their ids. Throws a `GitProblem` where one is not in this copy of the repository. */
export async function readBlobs(
  folder: string,
  names: readonly BlobName[],
): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  for (const batch of batchesOf(names)) {
    const input = batch.map(({ id }) => `${id}\n`).join('')
    readBatch(await git(folder, ['cat-file', '--batch'], input), blobs)
  }
  return blobs
}

function batchesOf(names: readonly BlobName[]): BlobName[][] {
  const batches: BlobName[][] = []
  let room = 0
  for (const name of new Map(names.map((known) => [known.id, known])).values()) {
    if (name.size > room || batches.length === 0) {
      batches.push([])
      room = MOST_AT_ONCE
    }
    batches.at(-1)?.push(name)
    room -= name.size
  }
  return batches
}

/** Each is printed as a line, `<id> blob <bytes>`, then its bytes and a line end. */
function readBatch(printed: Buffer, blobs: Map<string, Uint8Array>): void {
  let at = 0
  while (at < printed.length) {
    const end = printed.indexOf(10, at)
    const [id = '', kind, size] = printed.toString('latin1', at, end).split(' ')
    if (kind !== 'blob') throw new GitProblem(`This copy of the repository does not hold ${id}.`)
    const start = end + 1
    blobs.set(id, new Uint8Array(printed.subarray(start, start + Number(size))))
    at = start + Number(size) + 1
  }
}
