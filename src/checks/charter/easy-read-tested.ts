import { sectionsOf } from '../../doc/sections.js'
import type { Charter, EasyRead } from '../../model/charter.js'
import type { Labels } from '../../model/labels.js'
import type { Finding, Rule, Subject } from '../rule.js'

/** Easy Read is tested by the people who read it, and says which group did. */
export const easyReadTested: Rule = {
  id: 'easy-read-tested',
  level: 'ask',
  explanation: {
    why: 'Only people who use Easy Read can say whether it works. Ask a group to test it, pay them, and name the group.',
    before: 'Checked: 12 May 2025',
    after: 'Checked: 12 May 2025, Riverside Speak Up',
    source:
      'Inclusion Europe, Information for all (2009); Department of Health, Basic guidelines (2009); PIF 2023.',
  },
  find,
}

function* find({ charter, labels }: Subject): Generator<Finding> {
  const parts = easyReadOf(charter)
  const [first] = parts
  if (first === undefined) return
  const checked = parts.flatMap((part) => part.checked)
  // An example is nobody's charter, and nobody is asked to test it.
  if (charter.facts.status !== 'example' && checked.length + charter.facts.easyReadTests.length === 0) {
    yield {
      at: first.at,
      text: `Has a group of people who use Easy Read tested this? Ask one. Then write the day and the name of the group under each list that they tested: "${labels('source.checked')}: 12 May 2025, Riverside Speak Up".`,
    }
  }
  for (const { at, text } of checked) {
    if (namesGroup(text, labels)) continue
    yield {
      at,
      text: `Which group tested this? Write its name behind the day: "${labels('source.checked')}: ${text}, Riverside Speak Up".`,
    }
  }
}

function easyReadOf(charter: Charter): EasyRead[] {
  return [charter.introduction, ...sectionsOf(charter)].flatMap(({ easyRead }) => easyRead ?? [])
}

/** Whether more than a day is written: `12 May 2025` names nobody, `12 May 2025, Riverside Speak Up` does. */
function namesGroup(text: string, labels: Labels): boolean {
  const months = Array.from({ length: 12 }, (_, index) => labels(`months.${index + 1}`))
  const day = new RegExp(
    `\\d+(?:st|nd|rd|th)?|${months.flatMap((month) => [month, month.slice(0, 3)]).join('|')}`,
    'giu',
  )
  return /\p{L}{3}/u.test(text.replace(day, ' '))
}
