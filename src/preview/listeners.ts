import type { ServerResponse } from 'node:http'

/** The pages that are open and wait to be told of a change (server-sent events). */
export class Listeners {
  readonly #open = new Map<ServerResponse, string>()

  /** `edition` is what the page shows; empty for the list of all, which any change concerns. */
  add(response: ServerResponse, edition: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(': listening\n\n')
    this.#open.set(response, edition)
    response.on('close', () => this.#open.delete(response))
  }

  /** The editions that someone looks at. */
  get watched(): ReadonlySet<string> {
    return new Set(this.#open.values())
  }

  tell(editions: readonly string[]): void {
    for (const [response, edition] of this.#open)
      if (edition === '' || editions.includes(edition)) response.write('data: changed\n\n')
  }
}
