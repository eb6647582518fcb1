import type { Colours, DocxStyle } from '../../media/docx/style.js'
import type { Theme } from '../../model/theme.js'

/**
 * The look of Easy Read in Word: A4, large type, wide spacing, one column of pictures about a third as wide as the
 * text. `size` in pt. Sources: DH Basic guidelines 2009, Photosymbols, UKAAF G003 (standards ER6 to ER11, LP10, LP12).
 */
export function styleFor(size: number, theme: Theme): DocxStyle {
  return {
    page: { width: 11906, height: 16838, side: 1247, top: 737, bottom: 907 },
    type: {
      font: 'Atkinson Hyperlegible Next',
      fallback: 'Arial',
      size,
      headings: [size * 2, size * 1.5, size * 1.25, size * 1.125].map(Math.round),
      line: 1.1,
    },
    colours: onWhite(theme),
    pictures: { width: 2900, side: 2180, alone: 3000, gap: 110 },
    widestTable: 5,
    partsWithoutContents: 5,
  }
}

/** Easy Read is on white: the colours of a theme serve where they can be read on it, and otherwise plain ones do. */
function onWhite(theme: Theme): Colours {
  return theme.paper === WHITE ? theme : PLAIN
}

const WHITE = '#ffffff'
const PLAIN: Colours = { ink: '#1a1a1a', link: '#0b3d91', tint: '#f0f0f0', line: '#4d4d4d' }
