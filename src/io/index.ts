/** The edge of the line: the content folder read, the project's own templates loaded, the output written. */

import type { BuildOptions } from '../build.js'
import { asset } from './assets.js'
import { labelsFor } from './labels.js'
import { pictureLibrary } from './library.js'
import { loadThemes } from './themes.js'

export { asset } from './assets.js'
export { labelsFor } from './labels.js'
export { loadContent } from './load.js'
export { openOutput, publishEdition, publishIndex } from './output.js'

/** The project's own labels, pictures, themes and fonts, as a build wants them. */
export function ownTemplates(): Pick<BuildOptions, 'labelsFor' | 'library' | 'themes' | 'asset'> {
  return { labelsFor, library: pictureLibrary(), themes: loadThemes(), asset }
}
