import { type Rule, say, sayBeside } from '../rule.js'
import { digits } from './numbers.js'

/** How many digits stand in each group of a British number. */
const SHAPES = [
  [5, 6],
  [5, 3, 3],
  [4, 3, 4],
  [3, 4, 4],
  [4, 7],
  [4, 6],
  [5, 2, 2, 2],
  [5, 5],
  [6, 5],
  [6, 4],
  [3, 8],
  [11],
  [10],
]
const SPACE = String.raw`[\s-]?`
const STARTS = ['0', String.raw`\+44${SPACE}(?:\(0\)${SPACE})?`]

function shapePattern([first = 0, ...rest]: readonly number[], start: string): string {
  const code = String.raw`${start}\d{${first - 1}}`
  return [String.raw`(?:${code}|\(${code}\))`, ...rest.map((count) => String.raw`\d{${count}}`)].join(SPACE)
}

const NUMBER = STARTS.flatMap((start) => SHAPES.map((shape) => shapePattern(shape, start))).join('|')

/** Short numbers that everybody knows by their digits. */
const SHORT = '999|111|112|101|105|119|159|116 123|18001|18002|1471'

export const phoneRules: readonly Rule[] = [
  {
    name: 'phone number',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}+/])(?<relay>1800[12][\s-])?(?<number>${NUMBER})(?![\p{L}\p{N}/])`,
      'gu',
    ),
    say: (match) =>
      sayBeside(
        [
          ...(match.part('relay') === '' ? [] : [digits(match.part('relay').slice(0, 5))]),
          ...groupsOf(match.part('number')),
        ].join(', '),
      ),
  },
  {
    name: 'short number',
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Rr]ing|[Rr]inging|[Cc]all|[Cc]alling|[Dd]ial|[Pp]hone|[Tt]elephone|[Tt]ext|NHS)\s(?:us\s|\w{1,12}\s)?(?:on\s|to\s)?(?:(?:${SHORT})(?:,|\s(?:or|and))\s)?)(?:${SHORT}|\d{5})(?![\p{N}\p{L}]|[.,:/]\d)`,
      'gu',
    ),
    say: (match) =>
      sayBeside(
        match.text
          .split(' ')
          .map((group) => digits(group, 'oh'))
          .join(', '),
      ),
  },
  {
    name: 'extension',
    pattern: /(?<![\p{L}\p{N}])[Ee]xt(?:n)?\.?\s?(?<digits>\d{2,6})(?![\p{L}\p{N}])/gu,
    say: (match) => sayBeside(`extension ${digits(match.part('digits'))}`),
  },
  {
    name: 'phone label',
    pattern: /(?<![\p{L}\p{N}])[Tt]el(?=[.:]?\s)\.?/gu,
    say: () => say('telephone'),
  },
]

/** The groups as they are said: six digits or more in threes and fours; 0300 and 0800 as hundreds. */
function groupsOf(written: string): string[] {
  const number = written.replace(/\(0\)/, '').replace(/[()]/g, ' ').trim()
  const groups = number.split(/[\s-]+/)
  if (groups.length === 1 && number.startsWith('0')) return groupsOf(spaced(number))
  return groups.flatMap((group, index) =>
    index === 0 ? [area(group)] : shorter(group).map((part) => digits(part)),
  )
}

function area(group: string): string {
  if (group.startsWith('+')) return `plus ${digits(group.slice(1))}`
  return /^0[3589]00$/.test(group) ? `oh ${digits(group.charAt(1))} hundred` : digits(group)
}

/** A number without spaces, with those that people would set. */
function spaced(number: string): string {
  const first = /^02/.test(number) ? 3 : /^0[389]/.test(number) ? 4 : 5
  return `${number.slice(0, first)} ${number.slice(first)}`
}

function shorter(group: string): string[] {
  if (group.length < 6) return [group]
  const first = Math.floor(group.length / 2)
  return [group.slice(0, first), group.slice(first)]
}
