import { walk } from '../doc/walk.js'
import type { CharterSection, Passage } from '../model/charter.js'
import type { Node } from '../model/doc.js'
import type { Place } from '../model/place.js'
import { type Conversion, quoted, say } from './conversion.js'

/** Reports links to a part of the charter (`#money`) that is not there. Readings show their words without the link. */
export function reportDeadAnchors(
  introduction: Passage,
  sections: readonly CharterSection[],
  conversion: Conversion,
): void {
  const ids = new Set(idsOf(sections))
  for (const node of [...nodesIn(introduction), ...sections.flatMap(nodesInSection)]) {
    for (const inner of walk(node)) {
      if (inner.type !== 'link' || !inner.url.startsWith('#') || ids.has(anchorOf(inner.url))) continue
      const place: Place = inner.at ?? { file: conversion.file, line: 1, column: 1 }
      const text = `No heading here has the address ${quoted(inner.url)}, so its words are shown without the link. The address of a heading is its words in small letters, joined by hyphens: #our-pledges.`
      say(conversion, 'warning', 'link-nowhere', place, text)
    }
  }
}

function idsOf(sections: readonly CharterSection[]): string[] {
  return sections.flatMap(({ id, sections: inner }) => [id, ...idsOf(inner)])
}

function nodesInSection(section: CharterSection): Node[] {
  return [...section.heading, ...nodesIn(section), ...section.sections.flatMap(nodesInSection)]
}

function nodesIn({ blocks, easyRead }: Passage): Node[] {
  const statements = easyRead?.statements.flatMap((statement) => statement.blocks) ?? []
  return [...blocks, ...statements, ...(easyRead?.kept ?? [])]
}

/** The id that an address within the document names: as browsers do, with its percent signs undone. */
export function anchorOf(url: string): string {
  try {
    return decodeURIComponent(url.slice(1))
  } catch {
    return url.slice(1)
  }
}
