import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asset } from '../../src/io/assets.js'
import { readTheme } from '../../src/media/theme.js'
import type { Theme } from '../../src/model/theme.js'
import { contrastWith } from '../tools/contrast.js'

const names = readdirSync(new URL('../../templates/themes', import.meta.url)).filter((name) =>
  name.endsWith('.yaml'),
)

describe('themes', () => {
  it('are these', () => {
    expect(names.sort()).toEqual([
      'charter.yaml',
      'cream.yaml',
      'pale-blue.yaml',
      'pale-green.yaml',
      'pale-pink.yaml',
      'pale-yellow.yaml',
      'white-on-black.yaml',
    ])
  })

  it.each(names)('%s keeps text at a contrast of 7:1 and lines at 3:1', async (name) => {
    expectReadable(readTheme(asset(`themes/${name}`)))
  })

  it('a colour that is none is refused by name', async () => {
    const yaml =
      'name: Odd\nink: black\npaper: "#ffffff"\nlink: "#000000"\ntint: "#eeeeee"\nline: "#555555"\n'
    expect(() => readTheme(new TextEncoder().encode(yaml))).toThrow('A theme needs "ink" as #rrggbb')
  })
})

describe('the palettes of the stylesheet', () => {
  const css = new TextDecoder().decode(asset('pages/page.css'))
  const palettes = [...css.matchAll(/:root \{ (--ink[^}]*) \}/g)].map(([, colours = '']) => colours)

  it('are four: dark, more contrast, both, and print', () => {
    expect(palettes).toHaveLength(4)
  })

  it.each(palettes)('keep text at a contrast of 7:1 and lines at 3:1: %s', (colours) => {
    const colour = (name: string) => {
      const digits = new RegExp(`--${name}: #(\\w+)`).exec(colours)?.[1] ?? ''
      return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
    }
    expectReadable({
      ink: colour('ink'),
      link: colour('link'),
      paper: colour('paper'),
      tint: colour('tint'),
      line: colour('line'),
    })
  })
})

/** WCAG 2.2, 1.4.6 for text and 1.4.11 for lines. */
function expectReadable({ ink, link, paper, tint, line }: Omit<Theme, 'name'>): void {
  for (const ground of [paper, tint]) {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7)
    expect(contrast(link, ground)).toBeGreaterThanOrEqual(7)
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
  }
}

function contrast(one: string, other: string): number {
  return contrastWith(one.slice(1), other.slice(1))
}
