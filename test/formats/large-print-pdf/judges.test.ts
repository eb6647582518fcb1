import { beforeAll, describe, expect, it } from 'vitest'
import { charterOf } from '../../content.js'
import { withFiles } from '../../media/pdf/pages.js'
import { qpdfFaults } from '../../tools/qpdf.js'
import { type Flavour, type Verdict, validate } from '../../tools/verapdf.js'
import {
  chartersOf,
  commonmarkDocs,
  faultsInFile,
  faultsInText,
  faultsOnPaper,
  type Printed,
  print,
  thousandPages,
} from './printed.js'

const SIZES = ['16', '18', '20', '24', '28']
/** ms: poppler draws a page anew for each piece of its text, which takes minutes for a thousand pages. */
const PATIENCE = 15 * 60_000
const PAPERS = ['cream', 'pale-yellow', 'pale-blue', 'pale-green', 'pale-pink', 'white-on-black']

/** Everything that the judges look at; the thousand pages come last. */
async function printAll(): Promise<Printed[]> {
  const all: Printed[] = []
  for (const { charter, picture } of await chartersOf('examples')) {
    all.push(await print(charter.id, charter, {}, { picture }))
    if (charter.id !== 'town-charter') continue
    for (const size of SIZES) all.push(await print(`${charter.id}-${size}`, charter, { size }, { picture }))
    for (const paper of PAPERS)
      all.push(await print(`${charter.id}-${paper}`, charter, { paper }, { picture }))
  }
  for (const { charter, picture } of await chartersOf('constructs')) {
    all.push(await print(`constructs-${charter.id}`, charter, {}, { picture }))
    all.push(await print(`constructs-${charter.id}-28`, charter, { size: '28' }, { picture }))
  }
  for (const { name, charter, doc } of commonmarkDocs()) all.push(await print(name, charter, {}, { doc }))
  all.push(await print(LONG, thousandPages()))
  return all
}

const LONG = 'thousand-pages'
let all: readonly Printed[] = []
beforeAll(async () => {
  all = await printAll()
})

/** Gives the files of what was printed to `use`, with a path for each. */
function onDisk<T>(printed: readonly Printed[], use: (paths: readonly string[]) => Promise<T>): Promise<T> {
  return withFiles(Object.fromEntries(printed.map(({ name, rendered }) => [name, rendered.bytes])), use)
}

/** What a judge finds, with the name of the file before it. The last, which is long, is judged beside the others. */
async function allFaults(
  printed: readonly Printed[],
  faultsIn: (one: Printed, path: string) => Promise<string[]>,
): Promise<string[]> {
  return onDisk(printed, async (paths) => {
    const judge = async (from: number, to: number) => {
      const faults: string[] = []
      for (const [index, one] of printed.slice(from, to).entries()) {
        const found = await faultsIn(one, paths[from + index] ?? '')
        faults.push(...found.map((fault) => `${one.name}: ${fault}`))
      }
      return faults
    }
    const last = printed.length - 1
    return (await Promise.all([judge(0, last), judge(last, printed.length)])).flat()
  })
}

describe('large print of every example, size, paper and construct, of the CommonMark specification, and of a thousand pages', () => {
  it('is what it says', () => {
    const pages = all.find(({ name }) => name === LONG)?.rendered.measures.pages
    expect(pages).toBeGreaterThanOrEqual(1000)
    expect(all.length).toBeGreaterThan(SIZES.length + PAPERS.length + 6 + 12 + 8)
  })

  it.each(['ua1', '2a'] as const)(
    'has no failed check in veraPDF: %s',
    async (flavour) => {
      const verdicts = await onDisk(all, (paths) => validate(paths, flavour))
      expect(verdicts).toHaveLength(all.length)
      for (const { file, failures, failedChecks, passedChecks } of verdicts) {
        expect([file, failures, failedChecks]).toEqual([file, [], 0])
        expect(passedChecks).toBeGreaterThan(100)
      }
      told(flavour, verdicts)
    },
    PATIENCE,
  )

  it(
    'has nothing wrong for qpdf, and its whole text in the order of the source for poppler',
    async () => {
      expect(await allFaults(all, faultsInFile)).toEqual([])
    },
    PATIENCE,
  )

  it(
    'has ink on every page and none in the margins, and no type smaller than the body',
    async () => {
      expect(await allFaults(all, faultsOnPaper)).toEqual([])
    },
    PATIENCE,
  )
})

/** Prints what veraPDF counted, for whoever reads the log. */
function told(flavour: Flavour, verdicts: readonly Verdict[]): void {
  const sum = (count: (verdict: Verdict) => number) =>
    verdicts.reduce((total, verdict) => total + count(verdict), 0)
  const rules = verdicts[0]?.passedRules
  const checks = `${sum(({ passedChecks }) => passedChecks)} checks passed, ${sum(({ failedChecks }) => failedChecks)} failed`
  console.log(`veraPDF, ${flavour}: ${verdicts.length} files, ${rules} rules each, ${checks}`)
}

describe('each judge finds what is wrong with', () => {
  const charter = (body: string) => charterOf(`# Our charter\n\n${body}\n`)
  const small = () => print('small', charter('One.\n\nTwo.'))
  /** A file in which one text stands for another of the same length. */
  const spoilt = async (from: string, to: string): Promise<Printed> => {
    const printed = await small()
    const text = Buffer.from(printed.rendered.bytes).toString('latin1')
    expect(text).toContain(from)
    const bytes = new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'))
    return { ...printed, rendered: { ...printed.rendered, bytes } }
  }

  it.each([
    ['ua1', 'a heading of a level that there is not', '/S /H1', '/S /H9'],
    ['2a', 'a file that says that it is another kind', '<pdfaid:part>2', '<pdfaid:part>3'],
  ] as const)('%s: %s', async (flavour, _, from, to) => {
    const [verdict] = await onDisk([await spoilt(from, to)], (paths) => validate(paths, flavour))
    expect(verdict?.failedChecks).toBeGreaterThan(0)
  })

  it('the syntax of a file that was cut off', async () => {
    const { rendered, ...rest } = await small()
    const cut = { ...rest, rendered: { ...rendered, bytes: rendered.bytes.slice(0, -300) } }
    expect(await allFaults([cut], async (_, path) => [qpdfFaults(path) ?? ''])).toEqual([
      expect.stringContaining('WARNING'),
    ])
  })

  it.each([
    ['a text out of order', 'Two.\n\nOne.'],
    ['a text that is missing', 'One.\n\nTwo.\n\nThree.'],
    ['a text from nowhere', 'One.'],
  ])('%s', async (_, source) => {
    const { doc } = await print('other', charter(source))
    expect(await allFaults([{ ...(await small()), doc }], faultsInText)).toHaveLength(1)
  })

  it('type that is smaller than the body', async () => {
    const printed = { ...(await small()), size: 20 }
    expect(await faultsOnPaper(printed)).toEqual(['the smallest type is of 18 pt, not 20'])
  })
})
