import type { Manifest, ManifestFile } from '../../src/model/files.js'

/** The manifest of an edition in all five formats. */
export function manifest(changes: Partial<Manifest> = {}): Manifest {
  const edition = changes.edition ?? 'town-charter'
  return {
    edition,
    family: edition,
    title: 'A charter for our town',
    organisation: 'Riverside Council & partners',
    place: 'Riverside',
    date: '2025-06-02',
    review: '2026-06',
    language: 'en-GB',
    status: 'published',
    easyRead: 'finished',
    easyReadTested: true,
    files: [
      file(edition, 'plain-english-html', 'Plain English web page', {
        bytes: 45_120,
        mediaType: 'text/html',
      }),
      file(edition, 'large-print-pdf', 'Large print', { bytes: 1_249_000, pages: 24, points: 18 }),
      file(edition, 'easy-read-docx', 'Easy Read', { bytes: 999_600, words: 870 }),
      file(edition, 'screen-reader-txt', 'Text for screen readers', { bytes: 310 }),
      file(edition, 'audio-script-txt', 'Audio script', { bytes: 23_000, minutes: 1 }),
    ],
    madeWith: 'charter-press 0.1.0',
    ...changes,
  }
}

/** One file of an edition. */
export function file(
  edition: string,
  format: string,
  title: string,
  changes: Partial<ManifestFile> = {},
): ManifestFile {
  const dot = format.lastIndexOf('-')
  return {
    format,
    title,
    name: `${edition}-${format.slice(0, dot)}.${format.slice(dot + 1)}`,
    mediaType: 'text/plain',
    bytes: 1000,
    sha256: '0'.repeat(64),
    words: 3214,
    parity: 'whole',
    ...changes,
  }
}

/** One whose page has all that such a page can have. */
export const full = manifest({
  edition: 'pledges-moss-end',
  family: 'pledges',
  contact: [
    { kind: 'phone', value: '01632 960 822' },
    { kind: 'post', value: 'Riverside Board, 1 Invented Street' },
  ],
  formatsOnRequest: ['braille', 'audio CD'],
  languagesOnRequest: [{ language: 'ur', words: 'یہ دستاویز اردو میں حاصل کرنے کے لیے' }],
})

/** Editions of every status, two of them of one family and one in another language. */
export const many: readonly Manifest[] = [
  manifest({ edition: 'draft-charter', title: 'Not ready', status: 'draft' }),
  manifest({ edition: 'pledges-moss-end', family: 'pledges', title: 'Our ten pledges', place: 'Moss End' }),
  manifest({
    edition: 'pledges-alder-bridge',
    family: 'pledges',
    title: 'Our ten pledges in Alder Bridge',
    place: 'Alder Bridge',
    date: '2026',
  }),
  manifest({ edition: 'siarter', title: 'Ein siarter', language: 'cy', place: 'Glanyrafon' }),
  manifest({ edition: 'example-charter', title: 'An example charter', status: 'example' }),
]
