/** A charter of more than 6,000 words with what authors seldom write: other scripts, long words, wide tables, deep lists, many notes. */
export function longCharter(): string {
  const parts = Array.from({ length: 24 }, (_, index) => partOf(index + 1))
  return `---
organisation: The Very Long Partnership of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch
place: Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch
date: 2026-02
review: 2027
status: example
bsl: https://www.example.org/film
signed by:
  - name: مجموعة الجيران
    kind: voluntary group
contact:
  phone: 01632 960 999
  email: a.very.long.name.of.a.person@a-very-long-name-of-an-organisation.example.org
  web: https://www.example.org/a/very/long/address/that/no/small/screen/holds/in/one/line?and=it&goes=on
formats on request:
  - braille
  - languages:
      ur: یہ دستاویز اردو میں حاصل کرنے کے لیے
      cy: Gofynnwch i ni am hwn yn Gymraeg
---

# A charter with “everything” in it & <more>

${parts.join('\n')}
## Words we use

- **DPIA**: a check of what may go wrong with what we know about you.
- **lived experience**: what you know because it happened to you.
`
}

function partOf(number: number): string {
  const words = Array.from({ length: 4 }, () => SENTENCES.join(' ')).join('\n\n')
  return `## Part ${number} of many${number % 5 === 0 ? ': Donaudampfschifffahrtsgesellschaft' : ''}

### Easy Read

- Picture: talking
  We listen to you. This is part ${number}.
- Picture needed: a group of people round a table
  We write down what you say.

${words}

${EXTRAS[number % EXTRAS.length]}

[^n${number}]: A note to part ${number}, with a [link](https://www.example.org/${number}).

The note[^n${number}] stands here, and once more[^n${number}].
`
}

const SENTENCES = [
  'We will ring you back within two working days, and if we cannot, we will say why and when we will.',
  'A DPIA is made before we keep anything about you, by people with lived experience of what we ask.',
  'You can bring whoever you like: a friend, an advocate, an interpreter, or a dog that helps you.',
]

const EXTRAS = [
  '| One | Two | Three | Four | Five | Six | Seven | Eight |\n| --- | --- | ---: | :-: | --- | --- | --- | --- |\n| Incomprehensibilities | b | 3 | d | Counterrevolutionaries | f | g | h |',
  '- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g\n              - h, which is deep',
  '> “Nobody had ever asked me before.”\n>\n> 1. first\n> 2. second',
  `A word without end: ${'abcdefghij'.repeat(40)}`,
  '- [x] Ask\n- [ ] Listen\n- [ ] Answer\n\n`code that is long enough to have to be broken on a small screen, as it were`',
  '#### A deeper part\n\n##### And a deeper one\n\n###### The deepest\n\nمرحبا بكم في ميثاقنا\n\n👩🏽‍🦽 💬 Emoji in text ⭐',
]
