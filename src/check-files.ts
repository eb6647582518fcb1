import { type BuildOptions, type BuiltEdition, buildEditions } from './build.js'
import type { Inspection } from './check.js'
import { buildIds } from './checks/explanations.js'
import { fileChecks } from './checks/file/index.js'
import type { Message } from './model/message.js'
import type { Sources } from './model/sources.js'

/** Makes every format in memory, reads each back, and looks at what it needs to be accessible. */
export async function inspectFiles(sources: Sources, options: BuildOptions): Promise<Inspection> {
  const found = new Map<string, Message[]>()
  const rules = new Set(buildIds)
  for await (const edition of buildEditions(sources, options)) {
    const ofBuild = edition.messages.filter(({ rule }) => rules.has(rule))
    found.set(edition.id, [...ofBuild, ...(await faultsOf(edition))])
  }
  return { rules: buildIds, find: (charter) => found.get(charter.id) ?? [] }
}

async function faultsOf({ files, manifest, family }: BuiltEdition): Promise<Message[]> {
  const messages: Message[] = []
  const place = { file: `${family}/charter.md`, line: 1, column: 1 }
  for (const { name, bytes } of files) {
    const mediaType = manifest?.files.find((entry) => entry.name === name)?.mediaType
    const check = fileChecks.find((one) => one.mediaType === mediaType)
    for (const { rule, text } of (await check?.faults(bytes)) ?? []) {
      const words = `In ${name}: ${text} This is a fault in Charter Press: please report it.`
      messages.push({ rule, level: 'error', place, text: words })
    }
  }
  return messages
}
