import { blocksOf } from '../../doc/sections.js'
import { walk } from '../../doc/walk.js'
import type { Charter, Entry } from '../../model/charter.js'
import type { Place } from '../../model/place.js'
import type { Finding, Rule, Subject } from '../rule.js'

/** A published charter gives contacts that reach somebody. */
export const publishedExample: Rule = {
  id: 'published-example',
  level: 'error',
  explanation: {
    why: 'The numbers and addresses of our examples reach nobody. In a published charter a person who needs help would ring in vain.',
    before: 'status: published\ncontact:\n  phone: 01632 960123',
    after: 'status: published\ncontact:\n  phone: (your own number)',
    source: 'Ofcom: numbers for use in drama; RFC 2606: example.org and others are nobody’s.',
  },
  find,
}

/** Numbers that Ofcom keeps free, names that RFC 2606 keeps free, and the streets and postcodes of our examples. */
const EXAMPLES = [
  /\b0?1632\s?960\s?\d{3}\b/,
  /\b0?7700\s?900\s?\d{3}\b/,
  /\b0?20\s?7946\s?0\d{3}\b/,
  /\b0?808\s?157\s?0\d{3}\b/,
  /(?<![\w-])example\.(?:org|com|net|edu)\b/i,
  /\.(?:example|invalid|test)\b(?![\w.-]*\w\.\w)/i,
  /\bInvented\s+\p{Lu}\p{L}+/u,
  /\bZZ\d{1,2}\s?\d[A-Z]{2}\b/,
]

function* find({ charter }: Subject): Generator<Finding> {
  if (charter.facts.status !== 'published') return
  const seen = new Set<string>()
  for (const { value, at } of [...entriesOf(charter), ...linksOf(charter)]) {
    const found = EXAMPLES.map((pattern) => pattern.exec(value)?.[0]).find((words) => words !== undefined)
    if (found === undefined || seen.has(value)) continue
    seen.add(value)
    yield {
      at,
      text: `This charter is published, and "${found}" is an example that reaches nobody. Write your own. Until you have it, write "status: draft".`,
    }
  }
}

/** The facts by which readers reach somebody. */
function entriesOf({ facts }: Charter): Entry[] {
  const { contact, bsl, resources, siteUrl, ifNotKept } = facts
  const ways = [contact.phone, contact.text, contact.relay, contact.email, contact.web, contact.post]
  const links = [bsl?.link, ...resources.map(({ link }) => link), siteUrl, ifNotKept]
  return [...ways, ...links].filter((entry) => entry !== undefined)
}

/** Links of the text itself. Those made from a fact have its value, and were told with it. */
function linksOf(charter: Charter): { value: string; at: Place }[] {
  const facts = entriesOf(charter).map(({ value }) => value)
  return [...blocksOf(charter)].flatMap((block) =>
    [...walk(block)].flatMap((node) => {
      if (node.type !== 'link' || node.at === undefined) return []
      return facts.some((fact) => node.url.includes(fact.replace(/\s/g, '')))
        ? []
        : [{ value: node.url, at: node.at }]
    }),
  )
}
