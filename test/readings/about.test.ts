import { describe, expect, it } from 'vitest'
import { walk } from '../../src/doc/walk.js'
import { textsOf } from '../../src/doc/words.js'
import { labelsFor } from '../../src/io/labels.js'
import { READINGS } from '../../src/readings/index.js'
import { charterOf } from '../content.js'

const labels = labelsFor('en-GB')

function tell(frontMatter: string) {
  const { doc } = READINGS['plain-english'](charterOf(`---\n${frontMatter}\n---\n\n# Our charter\n`), labels)
  const urls = [...walk(doc)].flatMap((node) => (node.type === 'link' ? [node.url] : []))
  return { texts: textsOf(doc).map((text) => text.replace(/\s+/g, ' ')), urls }
}

describe('what front matter says of a charter', () => {
  it('stands on the cover in words, with the status', () => {
    const { texts } = tell(
      'organisation: Riverside Board\nplace: Riverside\ndate: 2025-06-02\nreview: 2026-06\nversion: 2\nstatus: draft',
    )
    expect(texts).toEqual([
      'Our charter',
      'This is a draft. It may change.',
      'From Riverside Board',
      'Place Riverside',
      'Date 2 June 2025',
      'To be reviewed June 2026',
      'Version 2',
    ])
  })

  it('gives each way to make contact, with links that dial and write', () => {
    const { texts, urls } = tell(
      'status: published\ncontact:\n  phone: 01632 960123\n  text: 01632 960124\n  email: a@example.org\n  web: www.example.org',
    )
    expect(texts.slice(1)).toEqual([
      'Contact us',
      'Phone 01632 960123',
      'Text message 01632 960124',
      'Email a@example.org',
      'Website www.example.org',
    ])
    expect(urls).toEqual([
      'tel:01632960123',
      'sms:01632960124',
      'mailto:a@example.org',
      'https://www.example.org',
    ])
  })

  it('prints an address that is none beside its words, and links nothing', () => {
    const { texts, urls } = tell(
      'status: published\nbsl: javascript:alert(1)\nresources:\n  - words: Our plan\n    link: plan.html',
    )
    expect(texts.slice(1)).toEqual([
      'British Sign Language',
      'Watch this in British Sign Language: javascript:alert(1)',
      'Where to find out more',
      'Our plan (plan.html)',
    ])
    expect(urls).toEqual([])
  })

  it('offers other formats, and each language in itself', () => {
    const { doc } = READINGS['plain-english'](
      charterOf(
        '---\nstatus: published\nformats on request:\n  - braille\n  - languages:\n      ur: سلام\n---\n\n# Our charter\n',
      ),
      labels,
    )
    expect(textsOf(doc).slice(1)).toEqual([
      'Ask for another format',
      'You can ask us for this in another format.',
      'We can also give you:',
      'braille',
      'سلام',
    ])
    expect([...walk(doc)].find((node) => 'lang' in node && node.lang === 'ur')).toMatchObject({
      type: 'paragraph',
      dir: 'rtl',
    })
  })
})
