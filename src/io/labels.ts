import { parse } from 'yaml'
import type { Labels } from '../model/labels.js'
import { asset } from './assets.js'

const cache = new Map<string, Labels>()

/**
 * The labels for a language (BCP 47), from `templates/labels/<language>.yaml`. A language that has no file yet gets English.
 */
export function labelsFor(language: string): Labels {
  const [code = 'en'] = language.toLowerCase().split('-')
  const known = cache.get(code)
  if (known !== undefined) return known
  const labels = open(code) ?? open('en')
  if (labels === undefined) throw new Error('templates/labels/en.yaml is missing')
  cache.set(code, labels)
  return labels
}

function open(code: string): Labels | undefined {
  try {
    return createLabels(parse(new TextDecoder().decode(asset(`labels/${code}.yaml`)), { schema: 'failsafe' }))
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}

/** Labels from the nested names of a labels file. */
export function createLabels(tree: unknown): Labels {
  const words = new Map<string, string>()
  flatten(tree, '', words)
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
