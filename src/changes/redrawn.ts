import { walk } from '../doc/walk.js'
import type { Charter, CharterSection, Passage } from '../model/charter.js'
import type { Sources } from '../model/sources.js'
import { pictureName } from './easy-read.js'

const CONTENT = 'content/'

/** Pictures of the charter's own that it showed and still shows, by name, whose files hold another drawing now. */
export function redrawnPictures(was: Charter, now: Charter, before: Sources, after: Sources): string[] {
  const old = new Map(assetsOf(was).map((asset) => [pictureName(asset), asset]))
  const found = assetsOf(now).filter((asset) => {
    const match = old.get(pictureName(asset))
    if (match === undefined) return false
    const [then, since] = [bytesOf(match, before), bytesOf(asset, after)]
    return then !== undefined && since !== undefined && Buffer.compare(then, since) !== 0
  })
  return [...new Set(found)].map((asset) => pictureName(asset) ?? asset)
}

function bytesOf(asset: string, sources: Sources): Uint8Array | undefined {
  const file = asset.startsWith(CONTENT) ? sources.files.get(asset.slice(CONTENT.length)) : undefined
  return file !== undefined && 'bytes' in file ? file.bytes : undefined
}

function assetsOf({ introduction, sections, pictures }: Charter): string[] {
  const added = [...(pictures?.values() ?? [])].map(({ picture }) => picture.asset)
  return [...assetsIn(introduction), ...sections.flatMap(assetsInSection), ...added]
}

function assetsInSection(section: CharterSection): string[] {
  return [...assetsIn(section), ...section.sections.flatMap(assetsInSection)]
}

function assetsIn({ blocks, easyRead }: Passage): string[] {
  const inText = [...blocks, ...(easyRead?.kept ?? [])]
    .flatMap((block) => [...walk(block)])
    .flatMap((node) => (node.type === 'image' ? [node.picture.asset] : []))
  const inSlots = (easyRead?.statements ?? []).flatMap(({ picture }) =>
    picture === undefined ? [] : [picture.asset],
  )
  return [...inText, ...inSlots]
}
