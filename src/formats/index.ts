import { audioScriptDocx } from './audio-script-docx/index.js'
import { audioScriptSsml } from './audio-script-ssml/index.js'
import { audioScriptTxt } from './audio-script-txt/index.js'
import { easyReadDocx } from './easy-read-docx/index.js'
import type { Format } from './format.js'
import { largePrintPdf } from './large-print-pdf/index.js'
import type { Options } from './options.js'
import { plainEnglishHtml } from './plain-english-html/index.js'
import { screenReaderTxt } from './screen-reader-txt/index.js'

/** Every format that an edition comes in, in the order in which readers are offered them: one line a format. */
export const formats: readonly Format[] = [
  plainEnglishHtml,
  largePrintPdf,
  easyReadDocx,
  screenReaderTxt,
  audioScriptTxt,
  audioScriptDocx,
  audioScriptSsml,
]

/** The name of an edition's file in a format: `town-charter-large-print.pdf`, or `...-large-print-24.pdf` with these options. */
export function fileName(edition: string, format: Format, options: Options = {}): string {
  const dot = format.id.lastIndexOf('-')
  const variant = format.variant?.(options)
  const name = `${edition}-${format.id.slice(0, dot)}${variant === undefined ? '' : `-${variant}`}`
  return `${name}.${format.id.slice(dot + 1)}`
}
