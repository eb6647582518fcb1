/** The edge of the line: the content folder read, the templates loaded, the output written. */

export { asset, TEMPLATES } from './assets.js'
export { checkWordsFor } from './check-words.js'
export { labelsFor } from './labels.js'
export { loadContent } from './load.js'
export { openOutput, publishEdition, publishIndex } from './output.js'
export { ownTemplates, type Templates, templatesIn } from './templates.js'
