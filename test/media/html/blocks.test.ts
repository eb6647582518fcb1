import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/media/html/read.js'
import { htmlWriter } from '../../../src/media/html/write.js'
import {
  asBlock,
  heading,
  html,
  item,
  list,
  paragraph,
  picture,
  pledge,
  section,
  sources,
  star,
  text,
} from './nodes.js'

describe('blocks as HTML', () => {
  it('a heading of level 7 is an h6 that gives its true level', () => {
    expect(html(heading(7, text('Deep')))).toBe('<h6 aria-level="7">Deep</h6>')
  })

  it('a heading without words is not a heading, and keeps its link', () => {
    expect(html({ type: 'heading', depth: 2, id: 'star', children: [star(true)] })).toBe(
      '<div id="star"><span aria-hidden="true">⭐</span> </div>',
    )
  })

  it('a part whose heading has no words is no section', () => {
    expect(html(section('', paragraph(text('We ring back.'))))).toBe(
      '<div>\n<div></div>\n<p>We ring back.\n</div>',
    )
  })

  it('a heading that is a described picture stays a heading', () => {
    expect(html(heading(2, picture('Three boxes')))).toMatch(/^<h2><img [^>]*alt="Three boxes"/)
  })

  it('pledges that follow each other are one numbered list', () => {
    const page = html(section('Our pledges', pledge(2), pledge(3), paragraph(text('Thank you')), pledge(4)))
    expect(page.match(/<(ol|li|section|h3|p)[^>]*>/g)).toEqual([
      '<section>',
      '<ol class="pledges" start="2">',
      '<li>',
      '<section class="pledge">',
      '<h3>',
      '<li>',
      '<section class="pledge">',
      '<h3>',
      '<p>',
      '<ol class="pledges" start="4">',
      '<li>',
      '<section class="pledge">',
      '<h3>',
    ])
  })

  it('the words of a tight item stand in the item, those of a loose one in paragraphs', () => {
    const tight = item([paragraph(text('Ask'))], false)
    const loose = item([paragraph(text('Listen'))], true)
    expect(html(list(tight, loose))).toBe('<ul>\n<li>Ask\n<li><p>Listen\n</ul>')
  })

  it('two paragraphs of one tight item stay apart', () => {
    const both = item([paragraph(text('One')), paragraph(text('Two'))], false)
    expect(html(list(both))).toBe('<ul>\n<li><p>One\n<p>Two\n</ul>')
  })

  it('a box to tick says in words whether it is ticked, and the words count as added', () => {
    const writer = htmlWriter(sources)
    const page = writer.write([list({ ...item([paragraph(text('Rooms booked'))], false), checked: true })])
    expect(readHtml(new TextEncoder().encode(page)).texts).toEqual(['Done: Rooms booked'])
    expect(writer.added).toEqual(['Done:'])
  })

  it('an empty cell of the header is no heading of its column', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({
        type: 'tableCell' as const,
        children: cell === '' ? [] : [text(cell)],
      })),
    })
    const page = html({
      type: 'table',
      align: ['center', undefined],
      children: [row('', 'May'), row('Ann', 'Yes')],
    })
    expect(page).toContain('<tr><td class="center"><th scope="col">May\n')
    expect(page).toContain('<tr><td class="center">Ann<td>Yes\n')
    expect(page).toMatch(/^<div class="table" role="group" aria-label="Table 1" tabindex="0">/)
  })

  it('a value without a label stands beside the list of labels, not in it', () => {
    const fact = (label: string, value: string) => ({
      type: 'fact' as const,
      kind: 'name',
      label,
      children: [text(value)],
    })
    const page = html({
      type: 'facts',
      role: 'contact',
      children: [fact('', 'Ann'), fact('Phone', '01632 960123')],
    })
    expect(page.match(/<(?!\/)[^ >]+/g)).toEqual(['<div', '<p', '<dl', '<div', '<dt', '<dd'])
  })

  it('a note leads back to every place that refers to it', () => {
    const page = html({
      type: 'notes',
      children: [
        {
          type: 'note',
          id: 'n',
          number: 1,
          references: ['from-1', 'from-2'],
          children: [paragraph(text('Why.'))],
        },
      ],
    })
    expect(page).toContain('<a href="#from-1">Back to note 1 in the text, place 1</a>')
    expect(page).toContain('<a href="#from-2">Back to note 1 in the text, place 2</a>')
  })

  it('white space in code is kept', () => {
    expect(html({ type: 'code', value: 'a\n\n   b' })).toBe('<pre><code>a\n\n   b</code></pre>')
  })

  it('a node that Doc does not have is refused, even one that Markdown has', () => {
    const foreign: unknown = { type: 'html', value: '<script>' }
    expect(() => html(asBlock(foreign))).toThrow('HTML cannot write a node of type "html"')
    expect(() => html(asBlock({ type: 'video' }))).toThrow('HTML cannot write a node of type "video"')
  })
})

describe('extremes', () => {
  it('lists nested 100 deep come out whole', () => {
    let deep = list(item([paragraph(text('bottom'))], false))
    for (let depth = 1; depth < 100; depth++)
      deep = list(item([paragraph(text(`level ${depth}`)), deep], false))
    expect(readHtml(new TextEncoder().encode(html(deep))).texts).toHaveLength(100)
  })

  it('a word of 100,000 letters comes out whole', () => {
    const word = 'a'.repeat(100_000)
    expect(html(paragraph(text(word)))).toBe(`<p>${word}`)
  })
})
