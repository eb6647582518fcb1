import type { Summary, SummarySection, Words } from '../changes/tell/index.js'
import type { Labels } from '../model/labels.js'
import { type Asset, writeSitePage } from './page.js'

/** A page that tells what changed in the charters. It needs nothing from anywhere. */
export function changesPage(summary: Summary, labels: Labels, asset: Asset): Promise<string> {
  const { title, lead, short, sections } = summary
  const language = labels('site.language')
  const content = {
    words: { skip: labels('site.skip'), title },
    lead: lead.map((words) => runs(words, undefined)),
    short,
    sections: sections.map((section) => sectionContent(section, language)),
  }
  const page = {
    template: 'pages/changes.hbs',
    partials: ['words'],
    styles: ['pages/changes.css'],
    title,
    hidden: true,
    content,
  }
  return writeSitePage(page, labels, asset)
}

function sectionContent({ heading, language, dir, items, foot }: SummarySection, pageLanguage: string) {
  const other = language === pageLanguage ? undefined : { lang: language, dir }
  return {
    heading: runs(heading, other),
    items: items.map(({ words, details }) => ({
      words: runs(words, other),
      details: details.map((detail) => ({
        label: detail.label === undefined ? undefined : runs(detail.label, other),
        words: runs(detail.words, other),
      })),
    })),
    foot,
  }
}

interface Other {
  readonly lang: string
  readonly dir: string
}

/** Words of the content keep their language and their direction. */
function runs(words: Words, other: Other | undefined) {
  return words.map(({ text, own }) => ({
    text,
    lang: own ? other?.lang : undefined,
    dir: own ? other?.dir : undefined,
  }))
}
