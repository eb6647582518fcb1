import type { Charter } from '../model/charter.js'
import type { Message } from '../model/message.js'
import type { Place } from '../model/place.js'
import type { Theme } from '../model/theme.js'
import type { Format } from './format.js'
import type { Options } from './options.js'

/** Themes by the name of their file. */
export type Themes = ReadonlyMap<string, Theme>

/** A theme, and where it was chosen. */
export interface ChosenTheme {
  readonly theme: Theme
  readonly place: Place
  readonly messages: readonly Message[]
}

/** The theme that every edition has that names none. */
const USUAL = 'charter'
/** Papers whose themes are called otherwise. */
const PAPERS: ReadonlyMap<string, string> = new Map([
  ['white', USUAL],
  ['black', 'white-on-black'],
])

/** The theme of an edition. One that is not there is a message, and the usual one is used. */
export function themeOf({ facts, file }: Charter, themes: Themes): ChosenTheme {
  const usual = themes.get(USUAL)
  if (usual === undefined) throw new Error(`templates/themes has no ${USUAL}.yaml`)
  const place = facts.theme?.at ?? { file, line: 1, column: 1 }
  const theme = facts.theme === undefined ? usual : themes.get(facts.theme.value)
  if (theme !== undefined) return { theme, place, messages: [] }
  const text = `There is no theme called "${facts.theme?.value}", so the usual one is used. There are: ${[...themes.keys()].join(', ')}.`
  return { theme: usual, place, messages: [{ rule: 'unknown-theme', level: 'warning', place, text }] }
}

/** The theme of a paper: `cream`, `pale blue`, `black`; undefined where there is none. */
export function paperTheme(paper: string, themes: Themes): Theme | undefined {
  const name = paper.trim().toLowerCase().replace(/\s+/g, '-')
  return themes.get(PAPERS.get(name) ?? name)
}

/** The names of the papers, as they are written. */
export function papers(themes: Themes): string[] {
  const others = [...themes.keys()].filter((name) => ![...PAPERS.values()].includes(name))
  return ['white', ...others.map((name) => name.replaceAll('-', ' ')), 'black']
}

/**
 * The theme of a file: that of the paper that its options name, else the edition's. A paper that is not there is a
 * message, and is taken out of the options.
 */
export function themeOfFile(
  { options }: Format,
  values: Options,
  { facts }: Charter,
  usual: ChosenTheme,
  themes: Themes,
): ChosenTheme & { readonly values: Options } {
  const key = options?.paper
  const paper = key === undefined ? undefined : values[key]
  if (key === undefined || paper === undefined) return { ...usual, values, messages: [] }
  const written = facts.formatOptions.get(options?.block ?? '')
  const place = written?.places.get(key) ?? written?.at ?? usual.place
  const theme = paperTheme(paper, themes)
  if (theme !== undefined) return { theme, place, values, messages: [] }
  const { [key]: _, ...others } = values
  const text = `There is no paper called "${paper}", so it stays as it is. There are: ${papers(themes).join(', ')}.`
  const messages: Message[] = [{ rule: 'format-option', level: 'warning', place, text }]
  return { theme: usual.theme, place, values: others, messages }
}
