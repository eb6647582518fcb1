export { editionPage } from './edition-page.js'
export { indexPage } from './index-page.js'
export { statementPage } from './statement-page.js'
