/** Quotations and lists in one another: far more than a reader can follow, and as many as Markdown's parser can. */
const DEEPEST = 200

/** Marks of emphasis in one paragraph: the parser's time grows with their square. */
const MOST_MARKS = 4000

/** Characters between two empty lines, about 16,000 words: the parser's time grows with the square of what one paragraph holds. */
const LONGEST = 100_000

/** Headings in one file. Contents lists and bookmarks grow with them. */
const MOST_HEADINGS = 2000

const OPENING = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/

export interface Excess {
  readonly line: number
  readonly rule: string
  readonly problem: string
}

/** `# Words`, or the line under words that makes them a heading. */
const HEADING = /^ {0,3}(?:#{1,6}[ \t]|=+[ \t]*$)/

/** The first place in a text that goes beyond what can be read in reasonable time, where there is one. Linear. */
export function findExcess(text: string): Excess | undefined {
  let marks = 0
  let length = 0
  let headings = 0
  let isFront = /^---[ \t]*[\r\n]/.test(text)
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (index > 0 && /^---[ \t]*$/.test(line)) isFront = false
    if (depthOf(line) > DEEPEST) return { line: index + 1, ...TOO_DEEP }
    marks = line.trim() === '' ? 0 : marks + countMarks(line)
    if (marks > MOST_MARKS) return { line: index + 1, ...TOO_MANY }
    length = line.trim() === '' ? 0 : length + line.length
    if (length > LONGEST) return { line: index + 1, ...TOO_LONG }
    if (!isFront && HEADING.test(line)) headings += 1
    if (headings > MOST_HEADINGS) return { line: index + 1, ...TOO_MANY_HEADINGS }
  }
  return undefined
}

const TOO_DEEP = {
  rule: 'too-deep',
  problem: `Here lists or quotations stand more than ${DEEPEST} deep in one another. Take out some of the marks or spaces at the start of the line.`,
}

const TOO_MANY = {
  rule: 'too-many-marks',
  problem: `This paragraph has more than ${MOST_MARKS} marks such as * _ [ ~ or a backtick. Take them out, or part it by empty lines.`,
}

const TOO_LONG = {
  rule: 'too-long',
  problem: `Here stand more than ${LONGEST} characters without an empty line. Part them into paragraphs by empty lines.`,
}

const TOO_MANY_HEADINGS = {
  rule: 'too-many-headings',
  problem: `This file has more than ${MOST_HEADINGS} headings. Nobody can find their way among so many. Take some out, or part the text into several charters.`,
}

/** How deep a line may stand: its marks of quotation and list, and the two spaces that each list takes before them. */
function depthOf(line: string): number {
  const opening = OPENING.exec(line)?.[0] ?? ''
  if (opening === '') return 0
  const indent = opening.length - opening.trimStart().length
  return opening.replace(/\s/g, '').length + Math.floor(indent / 2)
}

/** A line to write on (`______`) is one mark, as the parser takes a run of the same mark as one. */
function countMarks(line: string): number {
  return line.match(/([*_~`[])\1*/g)?.length ?? 0
}
