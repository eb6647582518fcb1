import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { rules } from '../../src/checks/rules.js'
import { ownTemplates } from '../../src/io/index.js'
import { loadContent } from '../../src/io/load.js'
import type { Message } from '../../src/model/message.js'

const folder = new URL('../fixtures/check/', import.meta.url)
const LEVELS = { error: 'Error', warning: 'Warning', ask: 'Ask a person' }

/** A message as the fixtures write it: `Warning 7:3, under "Money"`, and its text on the next line. */
function told({ level, place, heading, text }: Message): string {
  const under = heading === undefined ? '' : `, under "${heading}"`
  return `${LEVELS[level]} ${place.line}:${place.column}${under}\n${text}\n`
}

function byPlace(a: Message, b: Message): number {
  return a.place.line - b.place.line || a.place.column - b.place.column
}

/** What a rule says of each charter in its folder, by the name of the charter. */
async function situations(rule: string): Promise<Map<string, string>> {
  const checked = check(await loadContent(new URL(`${rule}/`, folder).pathname), ownTemplates())
  return new Map(
    checked.map(({ id, messages }) => {
      const own = messages.filter((message) => message.rule === rule)
      return [id, own.sort(byPlace).map(told).join('\n')]
    }),
  )
}

describe('every rule of the check', () => {
  it.each(rules.map(({ id }) => id))(
    '%s has a charter that it speaks of, and one that it leaves alone',
    (rule) => {
      expect(readdirSync(new URL(rule, folder))).toEqual(expect.arrayContaining(['flagged', 'quiet']))
    },
  )

  it.each(readdirSync(folder))('%s says what is expected, and nothing of what is well', async (rule) => {
    const found = await situations(rule)
    for (const [name, messages] of found) {
      const path = new URL(`${rule}/${name}/expected.txt`, folder)
      const expected = existsSync(path) ? readFileSync(path, 'utf8') : ''
      expect(messages, `${rule}/${name}`).toBe(expected)
      expect(name.startsWith('flagged'), `${rule}/${name}`).toBe(expected !== '')
    }
  })
})
