import { execFileSync } from 'node:child_process'

/** Compiles the command before the tests that run it as a process. */
export default function compile(): void {
  execFileSync('npm', ['run', '--silent', 'prepare'], { stdio: 'inherit' })
}
