import { explanations, unanswerable } from '../checks/explanations.js'
import { nearest } from '../doc/nearest.js'
import { CommandError } from './command-error.js'

/** What `--explain` prints of a rule: why, an example before and after, who says so, and how to answer it. Throws on a name that is none. */
export function explain(rule: string): string {
  const explanation = explanations.get(rule)
  if (explanation === undefined) {
    const near = nearest(rule, explanations.keys(), 3)
    const meant = near.length === 0 ? ruleNames() : nearestWords(near)
    throw new CommandError(`There is no rule "${rule}". ${meant}`)
  }
  const { why, before, after, source } = explanation
  return [
    rule,
    part('Why', why),
    part('Instead of', before),
    part('Write', after),
    part('Who says so', source),
    unanswerable.has(rule) ? '' : part('If it is right as it is', answers(rule)),
  ]
    .filter((words) => words !== '')
    .concat('')
    .join('\n')
}

/** Every rule, for a person who looks for one. */
export function ruleNames(): string {
  return `The rules are:\n${wrapped([...explanations.keys()].sort().join(', ')).join('\n')}.`
}

function answers(rule: string): string {
  return [
    'Put a comment before it:',
    `<!-- charter: ignore ${rule}, because ... -->`,
    'Or leave the rule out for all your charters, in check.yaml:',
    'rules:',
    `  ${rule}: off`,
  ].join('\n')
}

function nearestWords(near: readonly string[]): string {
  return `The nearest ${near.length === 1 ? 'name is' : 'names are'} ${near.join(', ')}.`
}

function part(title: string, text: string): string {
  const lines = text.split('\n').flatMap((line) => wrapped(line))
  return `\n${title}\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}`
}

/** At 78 characters; what a line is set in by stays. */
function wrapped(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let open = indent
  for (const word of line.trim().split(' ')) {
    if (open.trim() !== '' && open.length + 1 + word.length > 76) {
      lines.push(open)
      open = indent
    }
    open += open.trim() === '' ? word : ` ${word}`
  }
  return [...lines, open]
}
