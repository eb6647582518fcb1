import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explanations } from '../../src/checks/explanations.js'
import { explain } from '../../src/cli/explain.js'

const src = new URL('../../src/', import.meta.url)

/** Every name that the code gives to a message, found in its text. Those of the disk are no part of a check. */
function namesInCode(): Set<string> {
  const names = new Set<string>()
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  for (const path of files) {
    const text = readFileSync(new URL(path, src), 'utf8')
    const patterns = [
      /\brule: '([a-z-]+)'/g,
      /\b(?:say\(\s*(?:[\w.]+,\s*)?'(?:error|warning|ask)',\s*|message\(\s*|warn\(\s*)'([a-z-]+)'/g,
    ]
    for (const pattern of patterns) for (const [, name = ''] of text.matchAll(pattern)) names.add(name)
  }
  names.delete('output')
  return names
}

describe('an explanation', () => {
  it('is there for every message that can be given', () => {
    const names = namesInCode()
    expect(names.size).toBeGreaterThan(30)
    expect([...names].filter((name) => !explanations.has(name))).toEqual([])
  })

  it('is there for every message of the fixtures of reading, which name their files by it', () => {
    for (const problem of ['outside', 'too-big', 'unreadable'])
      expect(explanations.has(`file-${problem}`)).toBe(true)
  })

  it.each([...explanations.keys()])('of %s fits a terminal, and has an example that changes', (rule) => {
    const { why, before, after, source } = explanations.get(rule) ?? {}
    expect(why).toMatch(/[.?]$/)
    expect(source).toMatch(/[.?]$/)
    expect(before).not.toBe(after)
    const lines = explain(rule).split('\n')
    expect(lines[0]).toBe(rule)
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})
