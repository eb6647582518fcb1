import { writePage } from '../media/html/page.js'
import type { Labels } from '../model/labels.js'
import type { Message } from '../model/message.js'
import type { Theme } from '../model/theme.js'
import { sayPlace } from './annotate.js'

/** What stands in the place of a page that can not be shown. */
export interface Problem {
  readonly title: string
  /** What to do, a line each. */
  readonly about: readonly string[]
  readonly messages: readonly Message[]
}

/** A page that says what is wrong and what to do. It uses our own templates, as the team's may be what is wrong. */
export function problemPage(
  { title, about, messages }: Problem,
  labels: Labels,
  theme: Theme,
  asset: (name: string) => Uint8Array,
): Promise<string> {
  const errorsFirst = [...messages].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
  const content = {
    title,
    about,
    all: labels('site.all charters'),
    skip: labels('site.skip'),
    messages: errorsFirst.map((message) => ({
      kind: message.level,
      place: sayPlace(message, labels),
      under: message.heading,
      text: message.text,
    })),
  }
  return writePage(
    {
      template: 'pages/problem.hbs',
      partials: [],
      styles: ['pages/site.css'],
      theme,
      lang: labels('site.language'),
      dir: labels('site.direction'),
      title,
      hidden: true,
      content,
    },
    asset,
  )
}
