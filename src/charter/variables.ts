import Handlebars from 'handlebars'
import type { Place } from '../model/place.js'
import { type TypedMap, valueAt } from '../source/front-matter.js'
import { showBraces } from '../source/markdown.js'
import { type Conversion, quoted, say } from './conversion.js'

/**
 * Fills in the variables of a text: `{{place}}`, `{{contact.phone}}`, `{{[made by]}}`. Each is read with
 * `Handlebars.parse`, and nothing but a plain path to one value is allowed; anything else is an error at its place.
 */
export function fillIn(text: string, at: Place, conversion: Conversion): string {
  let filled = ''
  let end = 0
  for (const { from, to, variable } of variablesIn(text, conversion.variables)) {
    filled += text.slice(end, from)
    end = to
    if ('value' in variable) filled += variable.value
    else {
      say(conversion, 'error', variable.rule, placeIn(text, from, at, conversion), variable.problem)
      filled += text.slice(from, to)
    }
  }
  return showBraces(filled + text.slice(end))
}

interface VariableIn {
  readonly from: number
  readonly to: number
  readonly variable: Variable
}

/** Every pair of braces in a text, with the value that stands for them or what is wrong with them. */
export function* variablesIn(text: string, variables: TypedMap): Generator<VariableIn> {
  let to = 0
  for (let from = text.indexOf('{{'); from >= 0; from = text.indexOf('{{', to)) {
    to = endOfBraces(text, from)
    yield { from, to, variable: readVariable(text.slice(from, to), variables) }
  }
}

/** Just behind the braces that close those at `start`, or the end of the text where none do. */
function endOfBraces(text: string, start: number): number {
  let end = text.indexOf('}}', start)
  if (end < 0) return text.length
  end += 2
  while (text[end] === '}') end += 1
  return end
}

type Variable = { readonly value: string } | { readonly rule: string; readonly problem: string }

function readVariable(braces: string, variables: TypedMap): Variable {
  if (!braces.endsWith('}}')) {
    const problem =
      'These braces are opened and not closed. Write {{place}}, or \\{{ to show the braces themselves.'
    return { rule: 'broken-variable', problem }
  }
  const path = plainPath(braces)
  if (path === undefined) {
    return {
      rule: 'broken-variable',
      problem: `${quoted(braces)} is not a name. Only the name of a value may stand in braces, such as {{place}} or {{contact.phone}}. A name with a space needs square brackets: {{[made by]}}.`,
    }
  }
  const value = valueAt(variables, path)
  if (value?.kind === 'value') return { value: value.value }
  const problem =
    value === undefined
      ? `The front matter has no ${path.join('.')}, so ${quoted(braces)} can not be filled in. Add it between the --- lines, or correct the name.`
      : `${path.join('.')} is a list or a group, not one value. Name one of its values.`
  return { rule: 'unknown-variable', problem }
}

function plainPath(braces: string): string[] | undefined {
  let body: hbs.AST.Statement[]
  try {
    body = Handlebars.parse(braces).body
  } catch {
    return undefined
  }
  const [statement, ...more] = body
  if (more.length > 0 || statement === undefined || !isMustache(statement)) return undefined
  const { path, params, hash, escaped, strip } = statement
  if (!isPath(path) || path.data || path.depth > 0 || /^(?:this|\.)/.test(path.original)) return undefined
  if (params.length > 0 || hash !== undefined || !escaped || strip.open || strip.close) return undefined
  return path.parts
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement'
}

function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression'
}

/** The place of an offset in a text that begins at `at`, or that is the end of the text that begins there. */
function placeIn(text: string, offset: number, at: Place, { texts }: Conversion): Place {
  const traced = texts?.traceAt(at)
  if (texts === undefined || traced?.text.endsWith(text) !== true) return placeWithin(at, text, offset)
  return texts.placeOf(traced.offsets[traced.text.length - text.length + offset] ?? 0)
}

/** The place of an offset in a text that begins at `at`: exact where the text stands in the source as it is read. */
function placeWithin(at: Place, text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const line = before.split('\n').length - 1
  const column = line === 0 ? at.column + offset : offset - before.lastIndexOf('\n')
  return { file: at.file, line: at.line + line, column }
}
