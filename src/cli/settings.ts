import { formats } from '../formats/index.js'
import { parseSetting, type Setting } from '../formats/options.js'
import { papers, paperTheme } from '../formats/themes.js'
import { ownTemplates } from '../io/index.js'
import { CommandError } from './command-error.js'

/** Reads every `--set`. `wanted` are the formats that are made; all when absent. Throws on one that changes nothing. */
export function settingsOf(words: readonly string[], wanted: readonly string[] | undefined): Setting[] {
  return words.map((word) => {
    const setting = parseSetting(word, formats)
    if ('problem' in setting) throw new CommandError(setting.problem)
    const format = formats.find(({ options }) => options?.block === setting.block)
    if (format !== undefined && wanted?.includes(format.id) === false) {
      throw new CommandError(`--set ${word} changes ${format.id}, which --formats leaves out.`)
    }
    if (format?.options?.paper === setting.key) checkPaper(setting.value)
    return setting
  })
}

function checkPaper(paper: string): void {
  const { themes } = ownTemplates()
  if (paperTheme(paper, themes) !== undefined) return
  throw new CommandError(`There is no paper "${paper}".\nThe papers are: ${papers(themes).join(', ')}.`)
}
