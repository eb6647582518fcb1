import { writePage } from '../media/html/page.js'
import { readTheme } from '../media/theme.js'
import type { Labels } from '../model/labels.js'

export type Asset = (name: string) => Uint8Array

/** A page of the site, in the language of the labels and with the theme that the site has. */
export interface SitePage {
  readonly template: string
  readonly partials: readonly string[]
  /** Its own stylesheets, after that of the site. */
  readonly styles?: readonly string[]
  readonly title: string
  readonly hidden: boolean
  readonly content: Readonly<Record<string, unknown>>
}

export async function writeSitePage(page: SitePage, labels: Labels, asset: Asset): Promise<string> {
  const theme = readTheme(asset('themes/charter.yaml'))
  const lang = labels('site.language')
  const dir = labels('site.direction')
  return writePage({ ...page, styles: ['pages/site.css', ...(page.styles ?? [])], theme, lang, dir }, asset)
}

/** Words in a language that may not be that of the page they stand on. */
export interface Words {
  readonly words: string
  /** BCP 47, where it differs. */
  readonly lang: string | undefined
}

export function wordsIn(language: string, words: string, labels: Labels): Words {
  return { words, lang: language === labels('site.language') ? undefined : language }
}
