import type { DocxStyle } from '../../media/docx/style.js'

/**
 * The look of a script on a stand: A4, 18 pt, lines far apart, black on white. Directions and printed forms are set apart
 * by brackets, indent and shape, so that they are found without colour.
 */
export const style: DocxStyle = {
  page: { width: 11906, height: 16838, side: 1247, top: 1021, bottom: 1021 },
  type: {
    font: 'Atkinson Hyperlegible Next',
    fallback: 'Arial',
    size: 18,
    headings: [32, 26, 22, 20],
    line: 1.5,
  },
  colours: { ink: '#000000', link: '#000000', tint: '#ececec', line: '#4d4d4d' },
  pictures: { width: 2800, side: 2235, alone: 3000, gap: 220 },
  widestTable: 0,
  partsWithoutContents: Number.POSITIVE_INFINITY,
}
