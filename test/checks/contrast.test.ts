import { describe, expect, it } from 'vitest'
import { checkContrast, contrastFaults, pairsOf } from '../../src/checks/contrast.js'
import { largePrintPdf } from '../../src/formats/large-print-pdf/index.js'
import { loadThemes } from '../../src/io/themes.js'
import { contrastWith } from '../tools/contrast.js'

const place = { file: 'town/charter.md', line: 3, column: 8 }
const themes = [...loadThemes()]
const fog = {
  name: 'Fog',
  ink: '#000000',
  paper: '#ffffff',
  link: '#0b4174',
  tint: '#ffffff',
  line: '#5f6f7f',
}
const print = { text: 7, controls: 3, files: 'large print' }

describe('the contrast of a theme', () => {
  it.each(themes)('of ours, %s, is enough for every format', (_, theme) => {
    expect(pairsOf(theme)).toHaveLength(6)
    expect(contrastFaults(theme)).toEqual([])
    expect(contrastFaults(theme, largePrintPdf.contrast)).toEqual([])
  })

  it.each(themes)('of ours, %s, is what another program finds', (_, theme) => {
    for (const { name, contrast } of pairsOf(theme)) {
      const [one = '', other = ''] = name.match(/(?<=#)\w{6}/g) ?? []
      expect(contrast).toBeCloseTo(contrastWith(one, other), 10)
    }
  })

  it('is 21:1 for black on white and 1:1 for a colour on itself', () => {
    expect(pairsOf({ ...fog, link: '#ffffff' }).slice(0, 2)).toMatchObject([
      { contrast: 21 },
      { contrast: 1 },
    ])
  })

  it('under 4.5:1 for text is refused with the figures, never rounded up, and by how much', () => {
    // #777777 on white is 4.478:1, as the examples of WCAG give it.
    expect(contrastFaults({ ...fog, ink: '#777777' })).toEqual([
      'ink (#777777) on paper (#ffffff) is 4.47:1, 0.03 less than the 4.5:1 that it needs.',
      'ink (#777777) on tint (#ffffff) is 4.47:1, 0.03 less than the 4.5:1 that it needs.',
    ])
    expect(contrastFaults({ ...fog, link: '#777777' })).toHaveLength(2)
    expect(contrastFaults({ ...fog, ink: '#767676' })).toEqual([])
  })

  it('under 3:1 for controls is refused', () => {
    // #959595 on white is 2.99:1, #949494 is 3.03:1.
    expect(contrastFaults({ ...fog, line: '#959595' })).toHaveLength(2)
    expect(contrastFaults({ ...fog, line: '#949494' })).toEqual([])
  })

  it('has to be 7:1 for text in large print, and passes at exactly that', () => {
    expect(largePrintPdf.contrast).toEqual(print)
    expect(contrastFaults({ ...fog, ink: '#595959' }, print)).toEqual([])
    expect(contrastFaults({ ...fog, ink: '#5a5a5a' }, print)).toHaveLength(2)
  })

  it('is an error at the place where the theme was chosen', () => {
    expect(checkContrast({ ...fog, ink: '#5a5a5a', tint: '#fefefe' }, print, place)).toEqual([
      {
        rule: 'theme-contrast',
        level: 'error',
        place,
        text: 'The theme "Fog" is too hard to read in large print: ink (#5a5a5a) on paper (#ffffff) is 6.89:1, 0.11 less than the 7:1 that it needs. ink (#5a5a5a) on tint (#fefefe) is 6.83:1, 0.17 less than the 7:1 that it needs. Make the ground lighter or the letters darker in templates/themes, or choose another.',
      },
    ])
    expect(checkContrast(fog, print, place)).toEqual([])
  })
})
