import type { PlacedSlot } from '../doc/slots.js'
import { writePage } from '../media/html/page.js'
import { readTheme } from '../media/theme.js'
import type { PictureRef } from '../model/doc.js'
import type { Labels } from '../model/labels.js'
import type { LibraryPicture } from '../model/pictures.js'
import type { Asset } from './page.js'

/** The slots of one edition, to be shown. */
export interface ShownSlots {
  readonly title: string
  readonly edition: string
  /** BCP 47. */
  readonly language: string
  readonly slots: readonly PlacedSlot[]
}

/**
 * A page that shows the slots of editions, filled and empty, and the built-in pictures by name. It holds the pictures
 * themselves and needs nothing from anywhere. `picture` gives the bytes of an asset, and throws where there is none.
 */
export function picturesPage(
  library: readonly LibraryPicture[],
  editions: readonly ShownSlots[],
  labels: Labels,
  picture: Asset,
): Promise<string> {
  const content = {
    words: {
      title: labels('pictures page.title'),
      skip: labels('site.skip'),
      library: labels('pictures page.library', { count: library.length }),
      about: labels('pictures page.about'),
    },
    editions: editions.map(({ title, edition, language, slots }) => ({
      heading: labels('pictures page.slots', { title }),
      edition,
      lang: language,
      count: labels('pictures page.count', {
        number: slots.length,
        empty: slots.filter(({ slot }) => slot.picture === undefined).length,
      }),
      slots: slots.map((placed) => slotLine(placed, labels, picture)),
    })),
    pictures: library.map((known) => ({
      name: known.name,
      others:
        known.otherNames.length === 0
          ? undefined
          : labels('pictures page.other names', { names: known.otherNames.join(', ') }),
      source: dataAddress(known.picture, picture),
      alternative: known.alternative,
      credit: labels('pictures page.credit', {
        set: known.set,
        licence: known.licence,
        artist: known.artist,
      }),
    })),
  }
  const page = {
    template: 'pages/pictures.hbs',
    partials: [],
    styles: ['pages/site.css', 'pages/pictures.css'],
    theme: readTheme(picture('themes/charter.yaml')),
    lang: labels('site.language'),
    dir: labels('site.direction'),
    title: labels('pictures page.title'),
    hidden: true,
    content,
  }
  return writePage(page, picture)
}

function slotLine({ slot, words, at }: PlacedSlot, labels: Labels, picture: Asset) {
  const empty = slot.picture === undefined
  return {
    words: words === '' ? labels('pictures page.cover') : words,
    place: at === undefined ? undefined : `${at.file}:${at.line}`,
    source: slot.picture === undefined ? undefined : dataAddress(slot.picture, picture),
    shows: slot.shows ?? '',
    state: labels(empty ? 'pictures page.empty' : 'pictures page.filled'),
    wish: !empty || slot.wish === undefined ? undefined : labels('pictures page.wanted', { wish: slot.wish }),
  }
}

function dataAddress({ asset, mediaType }: PictureRef, picture: Asset): string {
  return `data:${mediaType};base64,${Buffer.from(picture(asset)).toString('base64')}`
}
