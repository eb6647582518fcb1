import { parse } from 'yaml'
import type { Labels } from '../model/labels.js'
import { type AssetReader, asset } from './assets.js'

/** The labels for a language (BCP 47). */
export type LabelsFor = (language: string) => Labels

/**
 * Labels from `labels/<language>.yaml`, in ours and in the team's own templates: there a file need hold only the words that
 * differ, and what it lacks comes from ours. A language that has no file yet gets English.
 */
export function labelsReader(own: AssetReader, team?: AssetReader): LabelsFor {
  const cache = new Map<string, Labels>()
  return (language) => {
    const [code = 'en'] = language.toLowerCase().split('-')
    const known = cache.get(code)
    if (known !== undefined) return known
    const english = wordsOf('en', own, team)
    if (english.size === 0) throw new Error('templates/labels/en.yaml is missing')
    const labels = labelsOf(code === 'en' ? english : new Map([...english, ...wordsOf(code, own, team)]))
    cache.set(code, labels)
    return labels
  }
}

/** The project's own labels. */
export const labelsFor: LabelsFor = labelsReader(asset)

/** The words of a language, ours first, the team's over them. */
function wordsOf(code: string, own: AssetReader, team: AssetReader | undefined): Map<string, string> {
  const words = new Map<string, string>()
  for (const read of [own, ...(team === undefined ? [] : [team])]) flatten(open(code, read), '', words)
  return words
}

function open(code: string, read: AssetReader): unknown {
  try {
    return parse(new TextDecoder().decode(read(`labels/${code}.yaml`)), { schema: 'failsafe' })
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}

function labelsOf(words: ReadonlyMap<string, string>): Labels {
  return (key, values = {}) => {
    const template = (Number(values.count) === 1 ? words.get(`${key}.one`) : undefined) ?? words.get(key)
    if (template === undefined) throw new Error(`The labels have no "${key}"`)
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`The label "${key}" needs a value for {${name}}`)
      return String(value)
    })
  }
}

function flatten(node: unknown, path: string, words: Map<string, string>): void {
  if (typeof node === 'string') words.set(path, node)
  else if (typeof node === 'object' && node !== null) {
    for (const [name, child] of Object.entries(node))
      flatten(child, path === '' ? name : `${path}.${name}`, words)
  }
}
