import { execFile } from 'node:child_process'

/** What git could not do, in words for the person who asked. */
export class GitProblem extends Error {}

/** Bytes: more than a charter's whole history should print. */
const MOST_OUTPUT = 256 * 1024 * 1024

/**
 * What `git` prints when it is run in a folder. The words are git's own, never a shell's: a name that came from outside goes behind
 * `--end-of-options` or `--`. `input` is what it reads. Throws a `GitProblem` where git is not there or says no.
 */
export function git(folder: string, words: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: MOST_OUTPUT, encoding: 'buffer' as const, env: quietly() }
    const { stdin } = execFile('git', [...words], options, (problem, printed, said) => {
      if (problem === null) resolve(printed)
      else if (problem.code === 'ENOENT')
        reject(new GitProblem('There is no git on this computer. Install it, then run this again.'))
      else reject(new GitProblem(said.toString().trim() || problem.message))
    })
    // Where git ends before it has read all, what it says is the better explanation.
    stdin?.on('error', () => undefined)
    stdin?.end(input)
  })
}

/** Without a pager, questions, or words in another language. */
function quietly(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_PAGER: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C.UTF-8',
  }
}
