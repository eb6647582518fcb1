export { editionPage } from './edition-page.js'
export { indexPage } from './index-page.js'
