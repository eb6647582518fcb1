import { type Rule, say } from '../rule.js'
import { SAINTS } from './words.js'

/** Stands before a word, and after it; a full stop that ends the sentence is left to it. */
const START = String.raw`(?<![\p{L}\p{N}.])`
const END = String.raw`(?![\p{L}\p{N}])`
const DOT = String.raw`(?:\.(?!\s+\p{Lu}|\s*$))?`
const FIGURE = String.raw`\.?\s?(?=\d)`
const NAME = String.raw`\.?(?=\s\p{Lu})`

/** Behind the first word of a name, such as `Mill`. */
const AFTER_NAME = String.raw`(?<=\p{Lu}\p{L}{1,20}\s)(?<!\b(?:And|At|By|For|From|In|Near|Of|On|The|To|With)\s)`

/** A small "no." is an answer, unless it stands behind what may have a number. */
const AFTER_THING = String.raw`(?<=\b(?:account|bus|case|charity|company|flat|form|house|item|phone|ref|reference|room|route|ward)\s)`

/** What is printed, with what is said. The pattern is matched as it stands, between the edges of words. */
const ABBREVIATIONS: readonly (readonly [printed: string, spoken: string])[] = [
  [String.raw`e\.\s?g\.?|eg\.?(?=\s)|eg`, 'for example'],
  [String.raw`i\.\s?e\.?|ie\.?(?=\s)|ie`, 'that is'],
  [`etc${DOT}`, 'and so on'],
  [`[Nn]\\.?[Bb]${DOT}`, 'note'],
  [String.raw`vs?\.?(?=\s)|vs`, 'versus'],
  [String.raw`cf\.?`, 'compare'],
  [String.raw`viz\.?`, 'namely'],
  [`et al${DOT}`, 'and others'],
  [`approx${DOT}`, 'approximately'],
  [String.raw`incl?\.`, 'including'],
  [String.raw`c\.\s?(?=\d)`, 'about '],
  [String.raw`p\.a${DOT}`, 'a year'],
  [String.raw`p\/w|pw`, 'a week'],
  [`Nos${FIGURE}`, 'numbers '],
  [`No\\.?\\s(?=\\d)|No\\.(?=\\d)|${AFTER_THING}no\\.?\\s(?=\\d)`, 'number '],
  [`pp${FIGURE}`, 'pages '],
  [`p\\.\\s?(?=\\d)`, 'page '],
  [`[Vv]ol${FIGURE}`, 'volume '],
  [`[Ff]ig${FIGURE}`, 'figure '],
  [`[Pp]ara${FIGURE}`, 'paragraph '],
  [`[Ss]ec\\.\\s?(?=\\d)`, 'section '],
  [`[Cc]h\\.\\s?(?=\\d)`, 'chapter '],
  [`s\\.\\s?(?=\\d)`, 'section '],
  [`ss\\.\\s?(?=\\d)`, 'sections '],
  [`[Ss]ch\\.\\s?(?=\\d)`, 'schedule '],
  [`[Mm]in\\.\\s?(?=\\d)`, 'minimum '],
  [`[Mm]ax\\.\\s?(?=\\d)`, 'maximum '],
  [`Dr${NAME}`, 'Doctor'],
  [`Prof${NAME}`, 'Professor'],
  [`Cllrs${NAME}`, 'Councillors'],
  [`Cllr${NAME}`, 'Councillor'],
  [`Rev${NAME}`, 'Reverend'],
  [`Mr\\.(?=\\s\\p{Lu})`, 'Mr'],
  [`Mrs\\.(?=\\s\\p{Lu})`, 'Mrs'],
  [`Ms\\.(?=\\s\\p{Lu})`, 'Ms'],
  [`St\\.?(?=\\s(?:${SAINTS})\\b)`, 'Saint'],
  [`${AFTER_NAME}St${DOT}`, 'Street'],
  [`St${NAME}`, 'Saint'],
  [`${AFTER_NAME}Rd${DOT}`, 'Road'],
  [`${AFTER_NAME}Ave${DOT}`, 'Avenue'],
  [`${AFTER_NAME}Sq${DOT}`, 'Square'],
  [`${AFTER_NAME}Ln${DOT}`, 'Lane'],
  [`Ltd${DOT}`, 'Limited'],
  [`plc${DOT}`, 'P L C'],
  [`Dept${DOT}`, 'Department'],
  [`Govt${DOT}`, 'Government'],
  [`Assoc${DOT}`, 'Association'],
  [`Asst${DOT}`, 'Assistant'],
  [`hrs${DOT}`, 'hours'],
  [`mins${DOT}`, 'minutes'],
  [`yrs${DOT}`, 'years'],
  ['TBC|tbc', 'to be confirmed'],
  ['TBA|tba', 'to be announced'],
  ['ASAP|asap', 'as soon as possible'],
  [String.raw`[Nn]\/[Aa]`, 'not applicable'],
  [String.raw`c\/o`, 'care of'],
  [String.raw`[Ww]\/[Cc]`, 'week commencing'],
  [String.raw`[Ww]\/[Ee]`, 'week ending'],
  [String.raw`and\/or`, 'and or'],
  [String.raw`(?:s\/he|S\/he|\(s\)he)`, 'she or he'],
]

export const abbreviationRules: readonly Rule[] = [
  ...ABBREVIATIONS.map(
    ([printed, spoken]): Rule => ({
      name: printed,
      // A pattern that takes the space before a figure gives it back in what is said, so that no two words run together.
      pattern: new RegExp(`${START}(?:${printed})${spoken.endsWith(' ') ? '' : END}`, 'gu'),
      say: () => say(spoken),
    }),
  ),
  {
    name: 'one or many: carer(s)',
    pattern: /(?<![\p{L}\p{N}])(?<word>\p{L}{2,40})\(s\)(?![\p{L}\p{N}])/gu,
    say: (match) => say(`${match.part('word')} or ${match.part('word')}s`),
  },
  {
    name: 'this or that: he/she, yes/no',
    pattern: /(?<![\p{L}\p{N}/])(?<one>\p{L}{1,30})\s?\/\s?(?<other>\p{L}{2,30})(?![\p{L}\p{N}/])/gu,
    say: (match) => {
      const joint = ALTERNATIVES.test(match.text.replace(/\s/g, '')) ? 'or' : 'slash'
      return say(`${match.part('one')} ${joint} ${match.part('other')}`)
    },
  },
]

const ALTERNATIVES =
  /^(?:he\/she|she\/he|him\/her|his\/hers?|her\/his|yes\/no|mum\/dad|man\/woman|male\/female|and\/or|is\/are|was\/were|has\/have|true\/false|agree\/disagree|day\/night|morning\/afternoon)$/i
