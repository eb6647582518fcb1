import { parse } from 'yaml'
import type { Theme } from '../model/theme.js'

/** Reads a theme from the YAML of a file in `templates/themes`. Throws on a colour that is missing or is not `#rrggbb`. */
export function readTheme(file: Uint8Array): Theme {
  const values: unknown = parse(new TextDecoder().decode(file), { schema: 'failsafe' })
  const colour = (key: string) => checked(key, entryOf(values, key), /^#[0-9a-f]{6}$/i)
  return {
    name: checked('name', entryOf(values, 'name'), /\S/),
    ink: colour('ink'),
    paper: colour('paper'),
    link: colour('link'),
    tint: colour('tint'),
    line: colour('line'),
  }
}

function entryOf(values: unknown, key: string): unknown {
  return typeof values === 'object' && values !== null ? Reflect.get(values, key) : undefined
}

function checked(key: string, value: unknown, pattern: RegExp): string {
  if (typeof value === 'string' && pattern.test(value)) return value
  throw new Error(
    `A theme needs "${key}" as ${key === 'name' ? 'words' : '#rrggbb'}; it has ${JSON.stringify(value)}`,
  )
}
