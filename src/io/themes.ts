import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Theme } from '../model/theme.js'
import { asset, TEMPLATES } from './assets.js'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
const themeSchema = z.object({
  name: z.string(),
  ink: colour,
  paper: colour,
  link: colour,
  tint: colour,
  line: colour,
})

/** The themes in `templates/themes`, by the name of their file. Throws on one that is not whole: they are the team's own. */
export function loadThemes(): ReadonlyMap<string, Theme> {
  const names = readdirSync(fileURLToPath(new URL('themes/', TEMPLATES))).filter((name) =>
    name.endsWith('.yaml'),
  )
  return new Map(names.sort().map((file) => [file.slice(0, -'.yaml'.length), readTheme(file)]))
}

function readTheme(file: string): Theme {
  const text = new TextDecoder().decode(asset(`themes/${file}`))
  return themeSchema.parse(parse(text, { schema: 'failsafe' }))
}
