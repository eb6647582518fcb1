import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The sizes of all type in a PDF in pt, from the smallest up, as they come out on paper: with what scales them. Running
 * feet, labels and notes are type like any other.
 */
export async function typeSizes(bytes: Uint8Array): Promise<number[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const sizes = new Set<number>()
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent()
    for (const item of items) {
      if (!('transform' in item) || item.str.trim() === '') continue
      const [, , across = 0, up = 0]: readonly number[] = item.transform
      sizes.add(Math.round(Math.hypot(across, up) * 100) / 100)
    }
  }
  await file.destroy()
  return [...sizes].sort((one, other) => one - other)
}
