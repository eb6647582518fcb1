import { english } from './english/index.js'
import type { SpeechLanguage } from './rule.js'

const LANGUAGES: Readonly<Record<string, SpeechLanguage>> = { en: english }

/** How a language is spoken, by BCP 47; undefined where we do not know: then the words are read as they are printed. */
export function speechOf(language: string): SpeechLanguage | undefined {
  return LANGUAGES[primary(language)]
}

/** What a language is called in another: `Welsh`. Its tag where that has no name for it. */
export function languageName(tag: string, speech: SpeechLanguage | undefined): string {
  return speech?.languageNames[primary(tag)] ?? tag
}

export function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
