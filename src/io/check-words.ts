import { parse } from 'yaml'
import { type CheckWords, readCheckWords } from '../checks/words.js'
import { type AssetReader, asset } from './assets.js'

/** The words that the check looks for in a language (BCP 47); nothing where nobody has written them. */
export type CheckWordsFor = (language: string) => CheckWords | undefined

/** Words from `check/<language>.yaml` of the templates. */
export function checkWordsReader(read: AssetReader): CheckWordsFor {
  const cache = new Map<string, CheckWords | undefined>()
  return (language) => {
    const [code = ''] = language.toLowerCase().split('-')
    if (!cache.has(code)) cache.set(code, open(code, read))
    return cache.get(code)
  }
}

/** The project's own words. */
export const checkWordsFor: CheckWordsFor = checkWordsReader(asset)

function open(code: string, read: AssetReader): CheckWords | undefined {
  if (!/^[a-z]{2,3}$/.test(code)) return undefined
  try {
    const text = new TextDecoder().decode(read(`check/${code}.yaml`))
    return readCheckWords(parse(text, { schema: 'failsafe' }))
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}
