import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { charter, contentFolder, folder } from './process.js'

const FACTS = `---
organisation: Riverside Partnership Board
date: 2025-06-02
review: 2026-06
contact:
  phone: 0115 496 0123
signed by: Riverside Council
if not kept: Tell the team.
formats on request: braille
---
`
const sound = `${FACTS}
# Our charter

The board listens to everyone in the town.
`
const flawed = `${sound}
## Money

## Time, 100%: now

#### Late

The meetings end on time.
`

function check(content: string, ...words: string[]) {
  return charter(['check', '--content', content, ...words])
}

/** A git repository with a content folder in it, and a first commit on main. */
function repository(files: Readonly<Record<string, string>>) {
  const root = folder()
  const git = (...words: string[]) => {
    const run = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(run.stderr)
  }
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  git('init', '-q', '-b', 'main')
  for (const [path, text] of Object.entries(files)) write(path, text)
  const commit = () => {
    git('add', '-A')
    git('commit', '-q', '-m', 'Change')
  }
  commit()
  return { root, content: join(root, 'texts', 'content'), git, write, commit }
}

describe('charter check', () => {
  it('says that it found nothing in a sound charter', () => {
    const run = check(contentFolder({ 'own/charter.md': sound }))
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toBe(
      'Nothing found.\n\nown\n  Plain English: 13 words. Sentences average 6 words; none is over 25.\n',
    )
  })

  it('says when the history of Easy Read is not there to look at', () => {
    const run = check(
      contentFolder({ 'own/charter.md': `${sound}\n## Easy Read\n\n- Picture: door\n  Come in.\n` }),
    )
    expect(run.stderr).toBe(
      'The history of these files is not here, so the check can not tell whether Easy Read is out of date.\n',
    )
  })

  it('finds Easy Read that was left behind in a repository, and a comment answers it', () => {
    const text = `${sound}\n## Doors\n\nThe door is open all day.\n\n### Easy Read\n\n- Picture: door\n  The door is open.\n`
    const { content, write, commit } = repository({ 'texts/content/own/charter.md': text })
    const changed = text.replace('open all day', 'closed at noon')
    write('texts/content/own/charter.md', changed)
    commit()
    expect(check(content).stdout).toContain('[easy-read-out-of-date]')
    const note = '<!-- charter: ignore easy-read-out-of-date, because it is agreed -->\n'
    write('texts/content/own/charter.md', changed.replace('### Easy', `${note}### Easy`))
    expect(check(content).stdout).not.toContain('easy-read-out-of-date')
  })

  it('tells a person what was found, the weightiest first, each with its rule, and how much there is', () => {
    const content = contentFolder({
      'a/charter.md': flawed,
      'b/charter.md': flawed
        .replace('date:', 'status: published\ndate:')
        .replace('0115 496 0123', '01632 960123'),
    })
    const run = check(content)
    expect(run.status).toBe(0)
    expect(run.stdout.split('\n\n').map((message) => message.split('\n')[0])).toEqual([
      'Error  b/charter.md:7:10',
      'Warning  b/charter.md:17:1, under "Money"',
      'Warning  b/charter.md:21:1, under "Late"',
      'Warning  a/charter.md:16:1, under "Money"',
      'Warning  a/charter.md:20:1, under "Late"',
      '1 error, 4 warnings.',
      'a',
      'b',
    ])
    expect(run.stdout).toContain('[published-example]')
    expect(run.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('says once what two editions share', () => {
    const content = contentFolder({
      'own/charter.md': flawed,
      'own/editions/east.md': '---\nplace: East\n---\n',
      'own/editions/west.md': '---\nplace: West\n---\n',
    })
    expect(check(content).stdout.match(/\[empty-section\]/g)).toHaveLength(1)
    expect(check(content, 'own-east').stdout).toContain('2 warnings.')
  })

  it('looks at the charters alone that are named', () => {
    const content = contentFolder({ 'a/charter.md': flawed, 'b/charter.md': sound })
    expect(check(content, 'b').stdout).toMatch(/^Nothing found\.\n/)
  })

  it('says one thing where there is no front matter, and not every fact that could stand in it', () => {
    const run = check(contentFolder({ 'own/charter.md': '# Our charter\n' }))
    expect(run.stdout).toContain('There is no front matter.')
    expect(run.stdout).toContain('\n1 warning.\n')
  })

  it('says that it could not look further where an error keeps a charter from being read', () => {
    const run = check(contentFolder({ 'own/charter.md': `${sound}\n![A dragon](dragon.png)\n\n## Empty\n` }))
    expect(run.stdout).toContain('1 error.\n\nown\n  An error keeps it from being read.')
  })

  it('says what to do where there is no charter', () => {
    const run = check(contentFolder({ 'README.md': 'Hello' }))
    expect(run.status).toBe(0)
    expect(run.stdout).toContain('There is no charter to check.')
  })

  it('prints one JSON value for a program', () => {
    const run = check(contentFolder({ 'own/charter.md': flawed }), '--format', 'json')
    expect(JSON.parse(run.stdout)).toEqual({
      messages: [
        {
          rule: 'empty-section',
          level: 'warning',
          file: 'own/charter.md',
          line: 16,
          column: 1,
          heading: 'Money',
          text: 'Nothing stands under this heading. Write what belongs here, or take the heading out.',
        },
        expect.objectContaining({ rule: 'heading-jump', line: 20 }),
      ],
    })
    expect(JSON.parse(check(contentFolder({ 'own/charter.md': sound }), '--format', 'json').stdout)).toEqual({
      messages: [],
    })
  })

  it('gives GitHub commands whose paths begin at the top of the repository', () => {
    const { content } = repository({
      'texts/content/own/charter.md': flawed.replace('## Money', '## 5%: a, b'),
    })
    expect(check(content, '--format', 'github').stdout.split('\n')).toEqual([
      '::warning file=texts/content/own/charter.md,line=16,col=1,title=empty-section%2C under "5%25%3A a%2C b"::Nothing stands under this heading. Write what belongs here, or take the heading out.',
      expect.stringMatching(
        /^::warning file=texts\/content\/own\/charter.md,line=20,col=1,title=heading-jump/,
      ),
      '2 warnings.',
      '',
    ])
  })
})

describe('how it ends', () => {
  const error = contentFolder({
    'own/charter.md': sound
      .replace('date:', 'status: published\ndate:')
      .replace('0115 496 0123', '01632 960123'),
  })
  const unreadable = contentFolder({ 'own/charter.md': 'No title here.\n', 'other/charter.md': sound })

  it('is 0 with an error that only advises, and 1 with --strict', () => {
    expect(check(error).status).toBe(0)
    expect(check(error, '--strict').status).toBe(1)
    expect(check(contentFolder({ 'own/charter.md': flawed }), '--strict').status).toBe(0)
  })

  it('is 1 where a charter can not be read at all', () => {
    expect(check(unreadable).status).toBe(1)
    expect(check(unreadable, 'other').status).toBe(0)
  })

  it('is 1 with --strict where check.yaml is wrong', () => {
    const content = contentFolder({ 'own/charter.md': sound, 'check.yaml': 'rules:\n  jargn: off\n' })
    expect(check(content, '--strict')).toMatchObject({ status: 1 })
    expect(check(content).stdout).toContain('Error  check.yaml:2:3\n')
  })

  it.each([
    [['--format', 'xml'], 'There is no format "xml" here. There are: pretty, json, github.'],
    [['--fromat', 'json'], '"charter check" does not understand --fromat.'],
    [['owm'], 'There is no charter or edition "owm". Did you mean own?'],
    [['--explain', 'emty-section'], 'There is no rule "emty-section". The nearest names are empty-section'],
    [['--explain'], '--explain needs the name of a rule. The rules are:\nbare-address, '],
    [['--since'], '--since needs a word after it.'],
    [['--templates', '/nowhere'], '/nowhere'],
    [['--content', '/nowhere'], 'There is no folder /nowhere.'],
    [['--since', 'main'], 'is in no git repository, so nothing is known of what changed.'],
  ])('is 2 for %j', (words, said) => {
    const run = charter(['check', '--content', error, ...words])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(said)
    expect(run.stdout).toBe('')
  })
})

describe('charter check --explain', () => {
  it('tells why, with an example before and after, and who says so', () => {
    const run = charter(['check', '--explain', 'pledge-opener'])
    expect(run.status).toBe(0)
    for (const part of ['Why', 'Instead of', 'Write', 'Who says so', '### We will be honest'])
      expect(run.stdout).toContain(part)
  })

  it('knows the messages that reading the source gives', () => {
    expect(charter(['check', '--explain', 'unknown-key']).stdout).toContain('organisation: Riverside')
  })
})

describe('charter check --since', () => {
  const rules = (content: string, revision: string, ...more: string[]): string[] => {
    const run = check(content, '--format', 'json', '--since', revision, ...more)
    if (run.stdout === '') throw new Error(run.stderr)
    const { messages } = JSON.parse(run.stdout)
    return messages.map(
      ({ rule, file, line }: { rule: string; file: string; line: number }) => `${rule} ${file}:${line}`,
    )
  }

  it('keeps to what is about changed lines, committed or not', () => {
    const { content, write, git, commit } = repository({ 'texts/content/own/charter.md': flawed })
    expect(rules(content, 'main')).toEqual([])
    git('checkout', '-q', '-b', 'idea')
    write('texts/content/own/charter.md', `${flawed}\n## Committed\n`)
    commit()
    write('texts/content/own/charter.md', `${flawed}\n## Committed\n\n## Saved\n`)
    expect(rules(content, 'main')).toEqual([
      'empty-section own/charter.md:24',
      'empty-section own/charter.md:26',
    ])
    expect(rules(content, 'HEAD')).toEqual(['empty-section own/charter.md:26'])
  })

  it('compares with the point where the two parted, so that a change on main is not ours', () => {
    const { content, write, git, commit } = repository({ 'texts/content/own/charter.md': sound })
    git('checkout', '-q', '-b', 'idea')
    git('checkout', '-q', 'main')
    write('texts/content/own/charter.md', sound.replace('# Our', '## Theirs\n\n# Our'))
    commit()
    git('checkout', '-q', 'idea')
    write('texts/content/own/charter.md', `${sound}\n## Ours\n`)
    expect(rules(content, 'main')).toEqual(['empty-section own/charter.md:16'])
  })

  it('takes a new file as changed from end to end, also when its name is odd', () => {
    const { content, write } = repository({ 'texts/content/own/charter.md': sound })
    write('texts/content/new "one" – é/charter.md', flawed)
    expect(rules(content, 'main')).toHaveLength(2)
    const tracked = repository({ 'texts/content/own/charter.md': sound })
    tracked.write('texts/content/new "one" – é/charter.md', flawed)
    tracked.git('add', '-A')
    expect(rules(tracked.content, 'main')).toHaveLength(2)
  })

  it('follows a renamed file, and says nothing of what came with it', () => {
    const { root, content, write, git } = repository({ 'texts/content/own/charter.md': flawed })
    renameSync(join(content, 'own'), join(content, 'ours'))
    git('add', '-A')
    expect(rules(content, 'main')).toEqual([])
    write('texts/content/ours/charter.md', `${flawed}\n## New\n`)
    expect(rules(content, 'main')).toEqual(['empty-section ours/charter.md:24'])
    rmSync(root, { recursive: true })
  })

  it('takes lines that look like the headers of a patch for what they are', () => {
    const { content, write } = repository({ 'texts/content/own/charter.md': flawed })
    write(
      'texts/content/own/charter.md',
      flawed.replace('The board', '++ b/other\n@@ -1 +1,99 @@\nThe board'),
    )
    expect(rules(content, 'main')).toEqual([])
  })

  it('shows what keeps a charter from being made, wherever it stands', () => {
    const picture = `${sound}\n## Easy Read\n\n- Picture: own-door\n  Come in.\n`
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    const { content } = repository({
      'texts/content/own/charter.md': picture,
      'texts/content/own/pictures/own-door.svg': svg,
    })
    rmSync(join(content, 'own', 'pictures'), { recursive: true })
    expect(rules(content, 'main')).toEqual(['picture own/charter.md:18'])
  })

  it.each(['--upload-pack=touch /tmp/x', '-p', 'nowhere', '', 'main; echo', 'main^{tree}'])(
    'does not take %j for a revision',
    (revision) => {
      const { content } = repository({ 'texts/content/own/charter.md': sound })
      const run = check(content, `--since=${revision}`)
      expect(run.status).toBe(2)
      expect(run.stderr).toContain(`There is no revision "${revision}". Name a branch, a tag or a commit`)
    },
  )
})

describe('content that means harm', () => {
  const colours = '\u001b[31mred\u001b[0m \u009b2J'
  const hostile = `${sound}
## ${colours} ::error file=x::bad ##[error]worse

## ::warning::\u202Etxt

![::error::stop](pictures/nowhere.png "x")
`
  const content = contentFolder({
    'own/charter.md': hostile,
    'other/charter.md': hostile.replace(/!.*\n/, ''),
  })

  it.each(['pretty', 'json', 'github'])('gives a terminal nothing to act on (%s)', (format) => {
    const { stdout, stderr } = check(content, '--format', format)
    expect(stdout + stderr).not.toMatch(/[\p{Cc}--[\n]]|[\u202a-\u202e]/v)
    expect(stdout).toContain('red')
  })

  it('gives a service that reads the log no command of its own', () => {
    for (const format of ['pretty', 'github']) {
      const { stdout } = check(content, '--format', format)
      expect(stdout).not.toContain('##[')
      const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))
      for (const command of commands) {
        expect(command).toMatch(
          /^::(?:error|warning|notice) file=o\w+\/charter\.md,line=\d+,col=\d+,title=[^:]*::/,
        )
        expect(command.split('::')).toHaveLength(3)
      }
      expect(commands.length > 0).toBe(format === 'github')
    }
  })

  it('is no way out of the content folder', () => {
    const outside = contentFolder({ 'own/charter.md': sound, 'check.yaml': 'limits: &a\n  sentence: *a\n' })
    expect(check(outside).stdout).toContain('Error  check.yaml:')
  })
})

describe('charter check --files', () => {
  it('makes every format, and finds nothing wrong with the files of a sound charter', () => {
    const run = check(contentFolder({ 'own/charter.md': sound }), '--files', '--strict')
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/^Nothing found\.\n/)
  })
})
