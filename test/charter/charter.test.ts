import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/doc/words.js'
import type { CharterSection } from '../../src/model/charter.js'
import { charterOf, content, readAll } from '../content.js'

function outline(sections: readonly CharterSection[], depth = 0): string[] {
  return sections.flatMap(({ id, number, of, sections: inner }) => [
    `${'  '.repeat(depth)}${id}${number === undefined ? '' : ` (${number} of ${of})`}`,
    ...outline(inner, depth + 1),
  ])
}

describe('pledges', () => {
  it('are the headings one level below a heading that says so, numbered by their order', () => {
    const charter = charterOf(
      '# T\n\n## Our pledges\n\n### Be honest\n\n#### How\n\n### Listen\n\n## Money\n\n### Pay',
    )
    expect(outline(charter.sections)).toEqual([
      'our-pledges',
      '  be-honest (1 of 2)',
      '    how',
      '  listen (2 of 2)',
      'money',
      '  pay',
    ])
  })

  it('stand under the heading that front matter names, and under no other', () => {
    const charter = charterOf(
      '---\npledges: Our principles\n---\n# T\n\n## Our principles\n\n### Trust\n\n## Pledges of old\n\n### Haste',
    )
    expect(outline(charter.sections)).toEqual([
      'our-principles',
      '  trust (1 of 1)',
      'pledges-of-old',
      '  haste',
    ])
  })

  it('keep their link when the order changes, and get a count when words repeat', () => {
    const charter = charterOf('# T\n\n## Pledges\n\n### Listen\n\n### Be honest\n\n### Listen')
    expect(outline(charter.sections)).toEqual([
      'pledges',
      '  listen (1 of 3)',
      '  be-honest (2 of 3)',
      '  listen-1 (3 of 3)',
    ])
  })
})

describe('Easy Read', () => {
  const charter = charterOf(
    '# T\n\nHello.\n\n## Easy Read\n\n- Hello to you.\n\n## Money\n\nWe pay.\n\n### Easy Read\n\n- Picture: money.png (two notes)\n  We **pay**.\n- Picture needed: a *closed* door\n  It is open.\n\nChecked: 12 May 2025, Speak Up\n\n### When\n\nSoon.\n',
  )

  it('under the title tells the introduction alone', () => {
    expect(charter.introduction.easyRead?.statements).toHaveLength(1)
  })

  it('has statements with the picture that the first line names, its alternative, or a wish', () => {
    const [first, second] = charter.sections[0]?.easyRead?.statements ?? []
    expect(first).toMatchObject({ alt: 'two notes', picture: { asset: 'pictures/money.svg' } })
    expect(first?.blocks.flatMap((block) => textsOf(block))).toEqual(['We pay.'])
    expect(second).toMatchObject({ wish: 'a closed door' })
    expect(second?.picture).toBeUndefined()
  })

  it('says when and by whom it was tested', () => {
    expect(charter.sections[0]?.easyRead?.checked).toMatchObject([{ text: '12 May 2025, Speak Up' }])
  })

  it('ends at the next heading, which stands beside it', () => {
    expect(outline(charter.sections)).toEqual(['money', '  when'])
  })
})

describe('variables', () => {
  it('stand in text, headings and link addresses, and show Markdown and HTML as typed', () => {
    const charter = charterOf(
      '---\nplace: "*River* <b>side"\ncontact:\n  email: hello@example.org\nmade by: A group\n---\n# Our {{place}}\n\nIn {{place}}, {{[made by]}}. [Write](mailto:{{contact.email}}) `{{place}}` \\{{place}}',
    )
    expect(charter.title.words).toBe('Our *River* <b>side')
    expect(textsOf(charter.introduction.blocks[0] ?? { type: 'thematicBreak' })).toEqual([
      'In *River* <b>side, A group. Write {{place}} {{place}}',
    ])
    expect(JSON.stringify(charter.introduction.blocks)).toContain('"url":"mailto:hello@example.org"')
  })
})

describe('front matter', () => {
  const { facts } = charterOf(
    '---\ndate: 2025-06\nversion: 1.10\ncontact:\n  phone: 01632960123\nbsl: yes\nsigned by: Riverside Council\nformats on request: [braille, {languages: {ur: سلام}}]\nlanguage: cy\n---\n# T',
  )

  it('keeps every value as it was typed', () => {
    expect(facts.contact.phone?.value).toBe('01632960123')
    expect(facts.version?.value).toBe('1.10')
    expect(facts.bsl?.link.value).toBe('yes')
  })

  it('keeps the place of every value', () => {
    expect(facts.contact.phone?.at).toEqual({ file: 'charter/charter.md', line: 5, column: 10 })
  })

  it('takes one value where a list may stand, and languages among formats', () => {
    expect(facts.signedBy.map(({ name }) => name.value)).toEqual(['Riverside Council'])
    expect([...facts.formatsOnRequest.languages.keys()]).toEqual(['ur'])
    expect(facts.language).toBe('cy')
  })
})

describe('an edition', () => {
  const [edition] = readAll(
    content({
      'c/charter.md':
        '---\nplace: Riverside\ncontact:\n  phone: "1"\n  email: a@example.org\n---\n# In {{place}}\n\nHello.\n\n## Pledges\n\nTen of them.\n\n### Pay\n\nIn a month.\n\n#### How\n\n### Listen\n\nAlways.\n\n## End',
      'c/editions/lake.md':
        '---\nplace: Lakeside\ncontact:\n  phone: "2"\n---\n\n## Pledges\n\n### Pay\n\nIn a week.\n\n### Visit\n\nEach year.\n\n## More\n\nWords.',
    }),
  )
  const charter = edition?.charter

  it('overrides front matter key by key', () => {
    expect(charter?.facts.contact).toMatchObject({ phone: { value: '2' }, email: { value: 'a@example.org' } })
    expect(charter?.title.words).toBe('In Lakeside')
  })

  it('replaces the section of the same path with all beneath it, and adds a new one last', () => {
    expect(edition?.id).toBe('c-lake')
    expect(outline(charter?.sections ?? [])).toEqual([
      'pledges',
      '  pay (1 of 3)',
      '  listen (2 of 3)',
      '  visit (3 of 3)',
      'end',
      'more',
    ])
    expect(charter?.sections[0]?.sections[0]?.blocks.flatMap((block) => textsOf(block))).toEqual([
      'In a week.',
    ])
    expect(charter?.sections[0]?.blocks.flatMap((block) => textsOf(block))).toEqual(['Ten of them.'])
  })

  it('has to tell its own texts and not those that it replaced', () => {
    const texts = charter?.texts.map(({ value }) => value) ?? []
    expect(texts).toContain('In a week.')
    expect(texts).not.toContain('In a month.')
    expect(texts).not.toContain('How')
  })
})

describe('raw HTML', () => {
  it('is text, but for comments, which are nothing, and marks of language', () => {
    const charter = charterOf(
      '# T\n\nA <kbd>key</kbd> <!-- note --> <span lang="ar">سلام</span>.\n\n<div lang="cy">\n\nCymraeg.\n\n</div>\n\n<!-- gone -->\n',
    )
    expect(charter.introduction.blocks.flatMap((block) => textsOf(block))).toEqual([
      'A <kbd>key</kbd>  سلام.',
      'Cymraeg.',
    ])
    expect(charter.introduction.blocks[1]).toMatchObject({ lang: 'cy', dir: 'ltr' })
    expect(JSON.stringify(charter.introduction.blocks[0])).toContain('"lang":"ar","dir":"rtl"')
  })
})

describe('emoji', () => {
  it('at the start of a heading are decoration, and elsewhere have their names', () => {
    const charter = charterOf('# 📅 Dates 🎉\n')
    expect(charter.title.children).toMatchObject([
      { type: 'emoji', value: '📅', name: 'calendar', decorative: true },
      { type: 'text', value: 'Dates ' },
      { type: 'emoji', value: '🎉', name: 'party popper', decorative: false },
    ])
  })
})
