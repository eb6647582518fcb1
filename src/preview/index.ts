import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { TEMPLATES } from '../io/index.js'
import { answer } from './answer.js'
import { Listeners } from './listeners.js'
import { EVENTS } from './live.js'
import { PreviewedSite } from './site.js'
import { Watch } from './watch.js'

export interface PreviewOptions {
  /** The content folder. */
  readonly content: string
  /** The team's own templates. */
  readonly templates?: string
  /** 0 for any that is free. */
  readonly port: number
  /** Is told which editions a change concerned. */
  readonly onChange?: (editions: readonly string[]) => void
}

export interface Preview {
  /** `http://127.0.0.1:8000/`. */
  readonly url: string
  close(): Promise<void>
}

/** This machine alone: what is being written is nobody else's yet. */
const HERE = '127.0.0.1'

/** Serves the site of a content folder while it is written. Rejects where the port can not be had. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { content, templates } = options
  const site = new PreviewedSite(content, templates)
  site.readTemplates()
  await site.readContent()
  const listeners = new Listeners()
  const server = createServer((request, response) => {
    respond(request, response, site, listeners).catch(() => response.destroy())
  })
  const port = await listen(server, options.port)
  const tell = (editions: readonly string[]) => {
    listeners.tell(editions)
    options.onChange?.(editions)
    // What someone looks at is made while their browser gets ready to ask for it, so they are told first.
    setImmediate(() => {
      for (const id of editions) if (listeners.watched.has(id)) site.page(id).catch(() => undefined)
    })
  }
  const watch = new Watch(
    [content, TEMPLATES, ...(templates === undefined ? [] : [templates])],
    (folders) => {
      if ([...folders].some((folder) => folder !== content)) tell(site.readTemplates())
      if (folders.has(content))
        site.readContent().then((changed) => changed.length > 0 && tell(changed), noFolder)
    },
  )
  await watch.start()
  return {
    url: `http://${HERE}:${port}/`,
    close() {
      watch.close()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The content folder was taken away: what was read of it is shown until it is back. */
function noFolder(): void {}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HERE, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  site: PreviewedSite,
  listeners: Listeners,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  if (!isFromHere(request)) return refuse(response, 403, 'Open the preview at the address that it gave.')
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'The preview can only be read.')
  const address = new URL(request.url ?? '/', `http://${HERE}`)
  if (address.pathname === EVENTS) {
    const edition = address.searchParams.get('of') ?? ''
    listeners.add(response, edition)
    if (address.searchParams.get('seen') !== `${site.version(edition)}`) response.write('data: changed\n\n')
    return
  }
  const { status, mediaType, bytes } = await answer(decode(address.pathname), site)
  response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/**
 * A page of another site can make a browser ask this server. It gives its own Host (a name that it points here), its own
 * Origin, or, for what it embeds, its own site.
 */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const hosts = [`${HERE}:${socket.localPort}`, `localhost:${socket.localPort}`]
  const { host, origin } = headers
  if (host === undefined || !hosts.includes(host)) return false
  if (origin !== undefined && !hosts.some((known) => origin === `http://${known}`)) return false
  return headers['sec-fetch-site'] !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate'
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${words}\n`)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
