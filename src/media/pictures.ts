import { createHash } from 'node:crypto'
import type { PictureRef } from '../model/doc.js'
import { cleanSvg } from './clean-svg.js'
import { cleanJpeg, cleanPng } from './picture-metadata.js'

const clean = new WeakMap<Uint8Array, Uint8Array>()

/**
 * A picture as it may go into a file that anyone can open: without what cameras and programs note of place, time and
 * person, and a drawing without anything that runs or fetches. Throws on an SVG that is none.
 */
export function publicBytes(bytes: Uint8Array, mediaType: PictureRef['mediaType']): Uint8Array {
  const known = clean.get(bytes)
  if (known !== undefined) return known
  const made = CLEANERS[mediaType](bytes)
  clean.set(bytes, made)
  return made
}

const CLEANERS: Readonly<Record<PictureRef['mediaType'], (bytes: Uint8Array) => Uint8Array>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/svg+xml': cleanSvg,
}

let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined
const drawn = new Map<string, Promise<Uint8Array>>()

/**
 * Draws an SVG as a PNG of a given width in px, its height in proportion. Text in it is set in the fonts given (TTF)
 * and in no other, so that it looks the same on every machine; nothing that it links to is fetched.
 * Each picture is drawn once a process for each width. Throws on what is no SVG.
 */
export function rasterise(
  svg: Uint8Array,
  widthPx: number,
  wasm: Uint8Array,
  fonts: Uint8Array[],
): Promise<Uint8Array> {
  const width = Math.max(1, Math.round(widthPx))
  const key = `${width} ${createHash('sha256').update(svg).digest('hex')}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const drawing = draw(svg, width, wasm, fonts)
  drawn.set(key, drawing)
  return drawing
}

async function draw(
  svg: Uint8Array,
  width: number,
  wasm: Uint8Array,
  fonts: Uint8Array[],
): Promise<Uint8Array> {
  const { Resvg } = await library(wasm)
  const picture = new Resvg(new TextDecoder().decode(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: fonts, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY, serifFamily: FAMILY },
  })
  try {
    const image = picture.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    picture.free()
  }
}

const FAMILY = 'Atkinson Hyperlegible Next'

/** The library may be started only once a process. */
function library(wasm: Uint8Array): Promise<typeof import('@resvg/resvg-wasm')> {
  ready ??= start(wasm)
  return ready
}

async function start(wasm: Uint8Array): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(new Uint8Array(wasm))
  return resvg
}
