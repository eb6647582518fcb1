import { escaped } from '../xml.js'
import type { Run } from './runs.js'
import type { State } from './state.js'

/** A sentence with its mark: `<s><mark name="we-listen"/>We listen.</s>`. */
export function sentence(runs: readonly Run[], state: State): string {
  const joined = joinedUp(trimmed(runs))
  const said = joined.map((run) => run.said).join('')
  const mark = `<mark name="${escaped(state.marks.name(said))}"/>`
  return `<s>${mark}${inLanguages(joined, state)}</s>`
}

function trimmed(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ said }) => /\S/.test(said))
  const last = runs.findLastIndex(({ said }) => /\S/.test(said))
  return runs.slice(first, last + 1).map((run, index, all) => {
    if (run.printed !== undefined) return run
    const start = index === 0 ? run.said.replace(/^[\s,]+/, '') : run.said
    return { ...run, said: index === all.length - 1 ? start.trimEnd() : start }
  })
}

/** A stop, with the quotation marks round it, where a sentence ends. */
const STOP = /^['’”]*[.!?]['’”]*(?=\s|$)/u

/**
 * A written-out form takes the stop behind it, in both its forms, and a colon behind it becomes a comma: some engines put
 * a space after the form, and would say "dot" or "colon" for a mark that stands alone.
 */
function joinedUp(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    if (
      before?.printed !== undefined &&
      run.printed !== undefined &&
      /\S$/.test(before.said) &&
      /^\S/.test(run.said)
    ) {
      // What is printed as one word is said as one.
      const printed = `${before.printed} ${run.printed}`
      joined[joined.length - 1] = { ...before, said: before.said + run.said, printed }
      continue
    }
    const [stop] = run.printed === undefined ? (STOP.exec(run.said) ?? []) : []
    if (before?.printed === undefined || stop === undefined) {
      const isBehind = before?.printed !== undefined && run.printed === undefined
      joined.push(isBehind ? { ...run, said: run.said.replace(/^:(?=\s|$)/, ',') } : run)
      continue
    }
    joined[joined.length - 1] = {
      ...before,
      said: before.said.trimEnd() + stop,
      printed: before.printed + stop,
    }
    if (stop.length < run.said.length) joined.push({ ...run, said: run.said.slice(stop.length) })
  }
  return joined
}

/** Words in another language are said by a voice for it, and say what language they are in. */
function inLanguages(runs: readonly Run[], { own }: State): string {
  let xml = ''
  for (const [index, run] of runs.entries()) {
    const isOther = run.lang !== own
    const tag = escaped(run.lang)
    if (isOther && runs[index - 1]?.lang !== run.lang)
      xml += `<voice languages="${tag}" name="${tag}"><lang xml:lang="${tag}">`
    xml += written(run)
    if (isOther && runs[index + 1]?.lang !== run.lang) xml += '</lang></voice>'
  }
  return xml
}

function written({ said, printed }: Run): string {
  if (printed === undefined) return escaped(said)
  const [, before = '', spoken = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(said) ?? []
  return `${before}<sub alias="${escaped(spoken)}">${escaped(printed.trim())}</sub>${after}`
}
