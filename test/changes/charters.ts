import type { Comparison } from '../../src/changes/change.js'
import { tell } from '../../src/changes/tell/index.js'
import { ours } from '../../src/changes/tell/summary.js'
import { writeText } from '../../src/changes/write/text.js'
import { compare } from '../../src/compare.js'
import { formats } from '../../src/formats/index.js'
import { ownTemplates } from '../../src/io/index.js'
import { content } from '../content.js'

export const templates = ownTemplates()
export const labels = templates.labelsFor('en-GB')

/** The front matter that the charters of these tests share. */
export const FRONT = `---
organisation: Riverside Partnership Board
place: Riverside
date: 2025-06-02
review: 2026-06
status: draft
contact:
  phone: 01632 960123
  email: hello@example.org
signed by:
  - Riverside Council
---
`

/** A charter of three pledges, each with Easy Read. */
export const CHARTER = `${FRONT}
# Our charter

We are Riverside Partnership Board. You are anyone who uses care and support in {{place}}.

## Our pledges

### We will be honest

We will say what can change and what cannot. We will say it at the start.

#### Easy Read

- Picture: talking
  We will tell you the truth.
- Picture needed: a closed door
  We will tell you what we cannot do.

Checked: 12 May 2025, Riverside Speak Up

### We will pay for your time

We will offer to pay you for every meeting. We will pay for your travel within five working days.

#### Easy Read

- Picture: money
  We will offer to pay you.

### We will keep in touch

We will ring you every month. Ring us on {{contact.phone}}.

#### Easy Read

- Picture: phone
  We will phone you every month.

## Words we use

- **Advocate**: a person who helps you to say what you want.
- **Co-production**: making something happen together, as equals.
`

type Files = Readonly<Record<string, string | Uint8Array>>

export function comparison(was: string | Files, now: string | Files): Comparison {
  return compare(content(filesOf(was)), content(filesOf(now)), templates)
}

function filesOf(given: string | Files): Files {
  return typeof given === 'string' ? { 'riverside/charter.md': given } : given
}

/** What is told of the charters themselves: a text for each change, in its order. */
export function changes(was: string | Files, now: string | Files): string[] {
  const { charters } = comparison(was, now)
  const found: Comparison = { charters, newMessages: [], goneMessages: [], hasErrors: false }
  const { lead, sections } = tell(found, { from: ours('A'), to: ours('B'), isNew: false }, formats, labels)
  const blocks = writeText({ title: '', lead: lead.slice(1), sections }, 10_000)
    .trim()
    .split('\n\n')
  return blocks.filter((block) => !/\n-+$/.test(block))
}
