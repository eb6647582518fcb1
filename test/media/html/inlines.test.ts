import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/model/doc.js'
import { structureSvg } from '../../docs/every-node.js'
import { html, item, list, paragraph, picture, star, text } from './nodes.js'

describe('inlines as HTML', () => {
  it('text is escaped', () => {
    expect(html(paragraph(text('<script>alert("1 & 2")</script>')))).toBe(
      '<p>&#x3C;script>alert("1 &#x26; 2")&#x3C;/script>',
    )
  })

  it('an attribute cannot be left by a quotation mark', () => {
    const link: Inline = {
      type: 'link',
      url: 'https://a.example/"onclick="x',
      title: '"x',
      bare: false,
      children: [],
    }
    expect(html(paragraph(link))).toBe('<p><a href="https://a.example/%22onclick=%22x" title="&#x22;x"></a>')
  })

  it('initials give their meaning; a word that is explained is a definition; another stays as it is', () => {
    const term = (role: 'definition' | 'use', abbreviation: boolean): Inline => ({
      type: 'term',
      role,
      abbreviation,
      meaning: 'National Health Service',
      children: [text('NHS')],
    })
    expect(html(paragraph(term('use', true)))).toBe('<p><abbr title="National Health Service">NHS</abbr>')
    expect(html(paragraph(term('definition', true)))).toBe('<p><dfn>NHS</dfn>')
    expect(html(paragraph(term('use', false)))).toBe('<p>NHS')
  })

  it('words in another language carry it, whatever node they are', () => {
    expect(html(paragraph({ type: 'text', value: 'Siarter', lang: 'cy' }))).toBe(
      '<p><span lang="cy">Siarter</span>',
    )
    expect(html({ ...paragraph(text('منشور')), lang: 'ur', dir: 'rtl' })).toBe('<p lang="ur" dir="rtl">منشور')
    const welsh = item([{ ...paragraph(text('Gofyn')), lang: 'cy' }], false)
    expect(html(list(welsh))).toBe('<ul>\n<li><p lang="cy">Gofyn\n</ul>')
  })

  it('an emoji that decorates is hidden from screen readers, any other is read out', () => {
    expect(html(paragraph(star(true), text('We')))).toBe('<p><span aria-hidden="true">⭐</span> We')
    expect(html(paragraph(star(false)))).toBe('<p>⭐')
  })

  it('a picture has its bytes, its size and its alternative', () => {
    const svg = Buffer.from(structureSvg).toString('base64')
    expect(html(paragraph(picture('Boxes')))).toBe(
      `<p><img src="data:image/svg+xml;base64,${svg}" alt="Boxes" width="80" height="50">`,
    )
  })
})
