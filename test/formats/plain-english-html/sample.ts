import { plainEnglishHtml } from '../../../src/formats/plain-english-html/index.js'
import { asset } from '../../../src/io/assets.js'
import { labelsFor } from '../../../src/io/labels.js'
import { readTheme } from '../../../src/media/theme.js'
import type { Charter } from '../../../src/model/charter.js'
import type { Doc } from '../../../src/model/doc.js'
import type { Rendered } from '../../../src/model/files.js'
import { structureSvg } from '../../docs/every-node.js'

const english = labelsFor('en')

/** The page of a Doc, with the English labels and a picture for every name. */
export async function renderSample(
  doc: Doc,
  status: Charter['facts']['status'] = 'example',
  theme = 'charter',
): Promise<Rendered & { readonly html: string }> {
  const rendered = await plainEnglishHtml.render(new Map([['plain-english-with-easy-read', doc]]), {
    edition: charterWith(status),
    options: undefined,
    labels: english,
    theme: readTheme(asset(`themes/${theme}.yaml`)),
    siblings: [
      { title: 'Large print', name: 'sample-large-print.pdf', forRecordings: false },
      { title: 'Easy Read in Word', name: 'sample-easy-read.docx', forRecordings: false },
      { title: 'Audio script', name: 'sample-audio-script.txt', forRecordings: true },
    ],
    asset: (name) => (/^(pages|themes)\//.test(name) ? asset(name) : new TextEncoder().encode(structureSvg)),
  })
  return { ...rendered, html: new TextDecoder().decode(rendered.bytes) }
}

function charterWith(status: Charter['facts']['status']): Charter {
  const at = { file: 'sample/charter.md', line: 1, column: 1 }
  return {
    id: 'sample',
    family: 'sample',
    file: at.file,
    facts: {
      language: 'en-GB',
      dir: 'ltr',
      status,
      contact: {},
      formatsOnRequest: { formats: [], languages: new Map() },
      signedBy: [],
      resources: [],
      easyReadTests: [],
      describePictures: false,
      formatOptions: new Map(),
    },
    title: { words: 'Sample', children: [], at },
    introduction: { blocks: [] },
    sections: [],
    words: [],
    notes: new Map(),
    texts: [],
    toldOtherwise: [],
  }
}
