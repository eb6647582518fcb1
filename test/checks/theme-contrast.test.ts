import { describe, expect, it } from 'vitest'
import { themeFaults } from '../../src/checks/theme-contrast.js'
import { ownTemplates } from '../../src/io/index.js'

const theme = {
  name: 'Test',
  ink: '#000000',
  paper: '#ffffff',
  link: '#0b4174',
  tint: '#eef3f8',
  line: '#5f6f7f',
}

describe('the contrast of a theme', () => {
  it('is well in every theme of ours', () => {
    for (const ours of ownTemplates().themes.values()) expect(themeFaults(ours)).toEqual([])
  })

  it('under 4.5:1 for text is refused with the figures, never rounded up', () => {
    // #777777 on white is 4.478:1, as WCAG's own examples give it.
    expect(themeFaults({ ...theme, tint: '#ffffff', ink: '#777777' })).toEqual([
      'The contrast of ink (#777777) on paper (#ffffff) is 4.47:1, and has to be 4.5:1 or more.',
      'The contrast of ink (#777777) on tint (#ffffff) is 4.47:1, and has to be 4.5:1 or more.',
    ])
    expect(themeFaults({ ...theme, tint: '#ffffff', ink: '#767676' })).toEqual([])
  })

  it('under 3:1 for what only has to be seen is refused', () => {
    // #959595 on white is 2.99:1, #949494 is 3.03:1.
    expect(themeFaults({ ...theme, tint: '#ffffff', line: '#959595' })).toHaveLength(2)
    expect(themeFaults({ ...theme, tint: '#ffffff', line: '#949494' })).toEqual([])
  })
})
