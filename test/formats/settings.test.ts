import { describe, expect, it } from 'vitest'
import { type BuildOptions, build } from '../../src/build.js'
import { formats } from '../../src/formats/index.js'
import { parseSetting, type Setting } from '../../src/formats/options.js'
import { ownTemplates } from '../../src/io/index.js'
import { content } from '../content.js'

const own = ownTemplates()

function charter(block: string): string {
  return `---\ndate: 2025-06-02\nstatus: published\n${block}---\n\n# Our charter\n\nWe listen.\n`
}

async function made(block: string, settings: readonly Setting[] = [], options: Partial<BuildOptions> = {}) {
  const sources = content({ 'town/charter.md': charter(block) })
  const [edition] = await build(sources, { ...own, formats: ['large-print-pdf'], settings, ...options })
  return {
    names: edition?.files.map(({ name }) => name),
    measures: edition?.manifest?.files.map(({ points, paper }) => [points, paper]),
    messages: edition?.messages.map(({ level, place, text }) => `${level} ${place.line}: ${text}`),
  }
}

function set(key: string, value: string): Setting {
  return { block: 'large print', key, value }
}

describe('the options of a format', () => {
  it('are the usual ones where nothing is said', async () => {
    expect(await made('')).toEqual({
      names: ['town-large-print.pdf'],
      measures: [[18, undefined]],
      messages: [],
    })
  })

  it('put another size and another paper into the name of the file', async () => {
    expect(await made('large print:\n  size: 24\n  paper: Pale blue\n')).toEqual({
      names: ['town-large-print-24-pale-blue.pdf'],
      measures: [[24, 'Pale blue']],
      messages: [],
    })
  })

  it('set with the command give a file beside the one that the front matter asks for', async () => {
    const { names, measures } = await made('large print:\n  paper: cream\n', [set('size', '24')])
    expect(names).toEqual(['town-large-print-cream.pdf', 'town-large-print-24-cream.pdf'])
    expect(measures).toEqual([
      [18, 'Cream'],
      [24, 'Cream'],
    ])
  })

  it('set more than once give a file for each value', async () => {
    const { names } = await made('', [set('size', '24'), set('size', '28'), set('paper', 'black')])
    expect(names).toEqual([
      'town-large-print.pdf',
      'town-large-print-24-black.pdf',
      'town-large-print-28-black.pdf',
    ])
  })

  it('set to what they are anyway give one file', async () => {
    expect((await made('', [set('size', '18')])).names).toEqual(['town-large-print.pdf'])
  })

  it('that are wrong in the front matter are a warning, and the others still hold', async () => {
    const { names, messages } = await made('large print:\n  size: 12\n  paper: cream\n')
    expect(names).toEqual(['town-large-print-cream.pdf'])
    expect(messages).toEqual([
      'warning 5: size under "large print:" is none of 16, 18, 20, 24 and 28. The usual one is used.',
    ])
  })

  it('that name a paper that is not there say which there are', async () => {
    const { names, messages } = await made('large print:\n  paper: mauve\n')
    expect(names).toEqual(['town-large-print.pdf'])
    expect(messages).toEqual([
      'warning 5: There is no paper called "mauve", so it stays as it is. There are: white, cream, pale blue, pale green, pale pink, pale yellow, black.',
    ])
  })

  it.each([
    ['theme: fog\n', 4],
    ['large print:\n  paper: fog\n', 5],
  ])(
    'that choose a theme which is hard to read are an error, and nothing is made: %j',
    async (block, line) => {
      const fog = {
        name: 'Fog',
        ink: '#777777',
        paper: '#ffffff',
        link: '#000000',
        tint: '#ffffff',
        line: '#000000',
      }
      const themes = new Map([...own.themes, ['fog', fog]])
      const { names, messages } = await made(block, [], { themes })
      expect(names).toEqual([])
      expect(messages?.[0]).toMatch(
        `error ${line}: The theme "Fog" is too hard to read in large print: ink (#777777) on paper (#ffffff) is 4.47:1, 2.53 less than the 7:1`,
      )
    },
  )
})

describe('what --set is given', () => {
  it.each([
    ['large-print.size=24', set('size', '24')],
    ['large print.paper=pale blue', set('paper', 'pale blue')],
    ['easy-read.size=18', { block: 'easy read', key: 'size', value: '18' }],
  ])('%s is understood', (words, setting) => {
    expect(parseSetting(words, formats)).toEqual(setting)
  })

  it.each([
    ['size=24', '--set takes a name and a value, such as --set large-print.size=24; it was given "size=24".'],
    [
      'large-pint.size=24',
      '--set knows no "large-pint". Did you mean large-print?\nThe names are: large-print, easy-read.',
    ],
    [
      'large-print.sise=24',
      '--set large-print knows no "sise". Did you mean size?\nThe keys are: size, paper.',
    ],
    ['large-print.size=25', '--set large-print.size=25: "25" is none of 16, 18, 20, 24 and 28.'],
    ['large-print.size=', '--set large-print.size=: "" is none of 16, 18, 20, 24 and 28.'],
    ['easy-read.size=99', '--set easy-read.size=99: "99" is none of 14, 16, 18 and 20.'],
  ])('%s is refused, and it says what is right', (words, problem) => {
    expect(parseSetting(words, formats)).toEqual({ problem })
  })
})
