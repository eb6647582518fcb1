// One case of the large-print bench, in a process of its own so that its memory is its own: builds a charter that comes
// on the standard input, and prints what that took. `--warm` builds it a few times before; otherwise only the fonts are
// read before, by building a title. `--verify` reads the file back as well.
import { text } from 'node:stream/consumers'
import { build } from 'charter-press'
import { ownTemplates } from 'charter-press/io'

const options = { ...ownTemplates(), formats: ['large-print-pdf'], verify: process.argv.includes('--verify') }

/** @param {string} markdown */
function large(markdown) {
  const bytes = new TextEncoder().encode(markdown)
  return build({ files: new Map([['bench/charter.md', { bytes }]]) }, options)
}

const charter = await text(process.stdin)
await large('# A title')
if (process.argv.includes('--warm')) for (let turn = 0; turn < 5; turn++) await large(charter)

const start = performance.now()
const [edition] = await large(charter)
const seconds = (performance.now() - start) / 1000
const file = edition?.manifest?.files[0]
if (file === undefined) throw new Error(JSON.stringify(edition?.messages))

// maxRSS is in KiB.
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6
console.log(JSON.stringify({ pages: file.pages, bytes: file.bytes, seconds, megabytes }))
