import { describe, expect, it } from 'vitest'
import { checkContrast, pairsOf } from '../../src/checks/contrast.js'
import { loadThemes } from '../../src/io/themes.js'

const place = { file: 'town/charter.md', line: 3, column: 8 }
const themes = [...loadThemes()]
const grey = {
  name: 'Fog',
  ink: '#595959',
  paper: '#ffffff',
  link: '#0b4174',
  tint: '#eeeeee',
  line: '#777777',
}

describe('the contrast of a theme', () => {
  it.each(themes)('%s has enough in every pair', (_, theme) => {
    expect(checkContrast(theme, place)).toEqual([])
    expect(pairsOf(theme)).toHaveLength(6)
  })

  it('is that of the guidelines: black on white is 21:1, a colour on itself 1:1', () => {
    const plain = { ...grey, ink: '#000000', link: '#ffffff' }
    expect(pairsOf(plain).slice(0, 2)).toMatchObject([
      { name: 'ink on paper', contrast: 21 },
      { name: 'link on paper', contrast: 1 },
    ])
  })

  it('is an error at the place of the theme where it is too low, which says by how much', () => {
    const ink = { ...grey, ink: '#5a5a5a', tint: '#ffffff' }
    expect(checkContrast(ink, place)).toEqual([
      {
        rule: 'theme-contrast',
        level: 'error',
        place,
        text: 'The theme "Fog" is too hard to read: ink on paper is 6.89:1, 0.11 less than the 7:1 that it needs; ink on tint is 6.89:1, 0.11 less than the 7:1 that it needs. Make the ground lighter or the letters darker in templates/themes, or choose another.',
      },
    ])
  })

  it('passes at exactly what it has to be, and fails just below it', () => {
    const at = (ink: string) => checkContrast({ ...grey, ink, tint: '#ffffff' }, place)
    expect(at('#595959')).toEqual([])
    expect(at('#5a5a5a')).toHaveLength(1)
  })
})
