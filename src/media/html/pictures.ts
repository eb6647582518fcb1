import type { Element } from 'hast'
import type { PictureRef } from '../../model/doc.js'
import { publicBytes } from '../pictures.js'
import { element } from './elements.js'
import type { HtmlSources } from './state.js'

/**
 * A picture with its bytes in the page. Even an SVG stands in an `img`, where no script of its own can run.
 * An empty alternative marks it as decoration.
 */
export function picture(
  ref: PictureRef,
  alt: string,
  title: string | undefined,
  sources: HtmlSources,
): Element {
  const data = Buffer.from(publicBytes(sources.asset(ref.asset), ref.mediaType)).toString('base64')
  return element(
    'img',
    { src: `data:${ref.mediaType};base64,${data}`, alt, title, width: ref.width, height: ref.height },
    [],
  )
}
