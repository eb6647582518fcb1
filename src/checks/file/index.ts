import { docxCheck } from './docx.js'
import { htmlCheck } from './html.js'
import { pdfCheck } from './pdf.js'
import type { FileCheck } from './rule.js'

export type { FileCheck, FileFault } from './rule.js'

/** What is looked for in each kind of file. */
export const fileChecks: readonly FileCheck[] = [htmlCheck, pdfCheck, docxCheck]

/** Every rule for finished files. */
export const fileRules = fileChecks.flatMap(({ rules }) => rules)
