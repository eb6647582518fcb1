import { parse } from 'yaml'
import type { Logo, Theme } from '../model/theme.js'

/**
 * Reads a theme from the YAML of a file in `templates/themes`; `name` is what its faults call it. Throws on a colour that is
 * missing or is not `#rrggbb`, and on a logo without an alternative.
 */
export function readTheme(file: Uint8Array, name = 'A theme'): Theme {
  const values: unknown = parse(new TextDecoder().decode(file), { schema: 'failsafe' })
  const read = (key: string, pattern: RegExp, form: string) => {
    const value = entryOf(values, key)
    if (typeof value === 'string' && pattern.test(value)) return value
    throw new Error(`${name} needs "${key}" as ${form}; it has ${JSON.stringify(value) ?? 'nothing'}`)
  }
  const colour = (key: string) => read(key, /^#[0-9a-f]{6}$/i, '#rrggbb')
  const logo = (): Logo => {
    const picture = read('logo', LOGO, 'the name of an .svg, .png or .jpg file beside it')
    return { asset: `themes/${picture}`, alternative: read('logo alternative', /\S/, 'words') }
  }
  return {
    name: read('name', /\S/, 'words'),
    ink: colour('ink'),
    paper: colour('paper'),
    link: colour('link'),
    tint: colour('tint'),
    line: colour('line'),
    ...(entryOf(values, 'logo') === undefined ? {} : { logo: logo() }),
  }
}

const LOGO = /^[\w.-]+\.(?:svg|png|jpe?g)$/i

function entryOf(values: unknown, key: string): unknown {
  return typeof values === 'object' && values !== null ? Reflect.get(values, key) : undefined
}
