import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { ownTemplates } from '../../src/io/index.js'
import { content } from '../content.js'

const templates = ownTemplates()

/** What is said of a charter, of the rules that are named: `empty-section 7`. */
function said(
  files: Readonly<Record<string, string>>,
  rules: readonly string[],
  editions?: readonly string[],
) {
  const checked = check(content(files), { ...templates, ...(editions === undefined ? {} : { editions }) })
  const found = checked.flatMap(({ messages }) => messages).filter(({ rule }) => rules.includes(rule))
  return [...new Set(found.map(({ rule, place }) => `${rule} ${place.file.split('/').at(-1)}:${place.line}`))]
}

const EMPTY = ['empty-section', 'ignore-comment']
const own = (markdown: string) => ({
  'own/charter.md': `---\nplace: Riverside\n---\n\n# Our charter\n\n${markdown}`,
})

describe('a comment that answers a message', () => {
  it('answers for the heading, paragraph, list or item that follows it', () => {
    expect(
      said(
        own('## One\n\n<!-- charter: ignore empty-section, because it comes later -->\n\n## Two\n'),
        EMPTY,
      ),
    ).toEqual(['empty-section charter.md:7'])
    const colours =
      '<!-- charter: ignore colour-alone, because the hall has them -->\nTake the blue line.\n\nTake the red line.\n\n<!-- charter: ignore colour-alone, because of the map -->\n- Take the blue line.\n- Take the red line.\n'
    expect(said(own(colours), ['colour-alone', 'ignore-comment'])).toEqual(['colour-alone charter.md:10'])
    const items =
      '- [One](ftp://one)\n\n  <!-- charter: ignore link-address, because it is historic -->\n- [Two](ftp://two)\n- [Three](ftp://three)\n'
    expect(said(own(items), ['link-address', 'ignore-comment'])).toEqual([
      'link-address charter.md:7',
      'link-address charter.md:11',
    ])
  })

  it('inside a paragraph answers for that paragraph', () => {
    const text =
      'Take the <!-- charter: ignore colour-alone, because of the map --> blue line.\n\nTake the red line.\n'
    expect(said(own(text), ['colour-alone', 'ignore-comment'])).toEqual(['colour-alone charter.md:9'])
  })

  it('stands with others, one for each rule', () => {
    const text =
      '<!-- charter: ignore empty-section, because soon -->\n<!-- charter: ignore twin-headings, because old -->\n## One\n\nText.\n\n## One\n'
    expect(said(own(text), [...EMPTY, 'twin-headings'])).toEqual([
      'twin-headings charter.md:13',
      'empty-section charter.md:13',
      'ignore-comment charter.md:7',
      'ignore-comment charter.md:8',
    ])
  })

  it('answers for a message that reading the source gives, but not for an error', () => {
    const jump = '<!-- charter: ignore heading-jump, because of the template -->\n#### Deep\n\nText.\n'
    expect(said(own(jump), ['heading-jump', 'ignore-comment'])).toEqual([])
    const picture =
      '<!-- charter: ignore picture, because it comes -->\n## Easy Read\n\n<!-- charter: ignore picture, because it comes -->\n- Picture: dragon-on-fire\n  We listen.\n'
    expect(said(own(picture), ['picture'])).toEqual(['picture charter.md:11'])
  })

  it('without a reason, without a rule, of an unknown rule or with nothing to answer says so', () => {
    const messages = check(
      content(
        own(
          '<!-- charter: ignore empty-section -->\n## One\n\n<!-- charter: please be quiet -->\n\n<!-- charter: ignore emty-section, because soon -->\n\nText.\n\n<!-- charter: ignore empty-section, because soon -->\n\nText.\n',
        ),
      ),
      templates,
    ).flatMap((edition) => edition.messages)
    expect(messages.filter(({ rule }) => rule === 'empty-section')).toEqual([])
    expect(
      messages
        .filter(({ rule }) => rule === 'ignore-comment')
        .map(({ place, text }) => `${place.line} ${text}`),
    ).toEqual([
      '7 Say why "empty-section" can be ignored here, for those who edit after you: <!-- charter: ignore empty-section, because ... -->',
      '10 This note to the check is not understood. Write <!-- charter: ignore RULE, because ... -->, with the name of the rule and your reason.',
      '12 There is no rule called "emty-section". The nearest names are empty-section, empty-heading. The name of a rule stands at the end of each message, in square brackets.',
      '16 There is nothing here to ignore: the text that follows has no message "empty-section". Take this note out.',
    ])
  })

  it('in front matter begins with a # and answers for the fact under it', () => {
    const text =
      '---\n# charter: ignore review-date, because it was agreed late\nreview: 2024\ndate: 2025\n---\n\n# Our charter\n\nText.\n'
    expect(said({ 'own/charter.md': text }, ['review-date', 'ignore-comment'])).toEqual([])
    const wrong = text.replace('review: 2024\ndate: 2025', 'date: 2025\nreview: 2024')
    expect(said({ 'own/charter.md': wrong }, ['review-date', 'ignore-comment'])).toEqual([
      'review-date charter.md:4',
      'ignore-comment charter.md:2',
    ])
  })

  it('works in the file of an edition, and is not called idle where another edition needs it', () => {
    const files = {
      'own/charter.md':
        '---\nplace: A\n---\n\n# Ours\n\n<!-- charter: ignore empty-section, because soon -->\n\n## Money\n\n## Time\n',
      'own/editions/east.md':
        '## Money\n\nWe pay.\n\n<!-- charter: ignore empty-section, because soon -->\n\n## East\n',
      'own/editions/west.md': '## Time\n\nText.\n',
    }
    expect(said(files, EMPTY)).toEqual(['empty-section charter.md:11'])
    expect(said(files, EMPTY, ['own-east'])).toEqual(['empty-section charter.md:11'])
  })

  it('in code is an example, and answers nothing', () => {
    expect(
      said(own('`<!-- charter: ignore nothing-at-all -->`\n\n    <!-- charter: ignore x -->\n'), EMPTY),
    ).toEqual([])
  })
})

describe('the levels that a team gives its rules', () => {
  const levels = (yaml: string, markdown: string) =>
    check(content({ ...own(markdown), 'check.yaml': yaml }), templates)
      .flatMap(({ messages }) => messages)
      .map(({ rule, level }) => `${rule} ${level}`)

  it('leave a rule out, or make it weigh more', () => {
    expect(levels('rules:\n  empty-section: off\n', '## One\n')).not.toContain('empty-section warning')
    expect(levels('rules:\n  empty-section: error\n', '## One\n')).toContain('empty-section error')
    expect(levels('rules:\n  heading-jump: ask\n', '#### One\n\nText.\n')).toContain('heading-jump ask')
  })

  it('can not hide what keeps a charter from being made', () => {
    expect(levels('rules:\n  picture: off\n', '![A dragon](dragon.png)\n')).toContain('picture error')
  })
})
