import type { ManifestFile } from '../model/files.js'
import type { Labels } from '../model/labels.js'

/** The size of a file as people read it: `45 KB`, `1.2 MB`. A KB is 1,000 bytes; nothing is less than one. */
export function saySize(bytes: number, labels: Labels): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return labels('site.kilobytes', { number: kilobytes })
  return labels('site.megabytes', { number: Math.round(bytes / 100_000) / 10 })
}

/** `3,214`. */
export function sayNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What kind of file it is, how big and how long: `PDF, 1.2 MB, 24 pages`. */
export function sayFile(file: ManifestFile, labels: Labels): string {
  const extension = file.name.slice(file.name.lastIndexOf('.') + 1)
  const facts = [labels(`site.type.${extension}`), saySize(file.bytes, labels)]
  if (file.pages !== undefined) facts.push(sayPages(file.pages, file.pagesEstimated === true, labels))
  if (file.minutes !== undefined) facts.push(labels('site.minutes', { count: file.minutes }))
  return facts.join(', ')
}

function sayPages(count: number, estimated: boolean, labels: Labels): string {
  return labels(estimated ? 'site.about pages' : 'site.pages', { count })
}

/** Whether every word of the charter was found in the file, and how many it cannot hold. */
export function sayChecked(file: ManifestFile, labels: Labels): string[] {
  const { words, wordsLeft = 0, parity } = file
  const left =
    wordsLeft === 0 ? [] : [labels('site.left', { count: wordsLeft, number: sayNumber(wordsLeft) })]
  return [checked(words - wordsLeft, parity, labels), ...left]
}

function checked(count: number, parity: ManifestFile['parity'], labels: Labels): string {
  switch (parity) {
    case 'whole':
      return labels('site.checked', { count, number: sayNumber(count) })
    case 'broken':
      return labels('site.broken')
    case 'not checked':
      return labels('site.not checked')
  }
}
