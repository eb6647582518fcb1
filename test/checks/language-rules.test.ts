import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import { languageRules } from '../../src/checks/language/index.js'
import { ownTemplates } from '../../src/io/index.js'
import { loadContent } from '../../src/io/load.js'
import type { Message } from '../../src/model/message.js'

const folder = new URL('../fixtures/check/', import.meta.url)
const LEVELS = { error: 'Error', warning: 'Warning', ask: 'Ask a person' }
const templates = ownTemplates()

/** A message as the fixtures write it: `Warning 7:3, under "Money"`, and its text on the next line. */
function told({ level, place, heading, text }: Message): string {
  const under = heading === undefined ? '' : `, under "${heading}"`
  return `${LEVELS[level]} ${place.line}:${place.column}${under}\n${text}\n`
}

function byPlace(a: Message, b: Message): number {
  return a.place.line - b.place.line || a.place.column - b.place.column
}

describe('every rule of language', () => {
  it.each(languageRules.map(({ id }) => id))(
    '%s says what is expected, and nothing of what is well',
    async (rule) => {
      const checked = check(await loadContent(new URL(`${rule}/`, folder).pathname), templates)
      expect(checked.map(({ id }) => id)).toEqual(expect.arrayContaining(['flagged', 'quiet']))
      for (const { id, messages } of checked) {
        const path = new URL(`${rule}/${id}/expected.txt`, folder)
        const own = messages.filter((message) => message.rule === rule).sort(byPlace)
        expect(own.map(told).join('\n'), id).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
        expect(id.startsWith('flagged'), id).toBe(own.length > 0)
      }
    },
  )
})
