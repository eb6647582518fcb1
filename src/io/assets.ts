import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ATKINSON = '@expo-google-fonts/atkinson-hyperlegible-next'
const NOTO = '@expo-google-fonts/noto'

/** Fonts come from npm, under the SIL Open Font Licence. */
const FONTS: Readonly<Record<string, string>> = {
  'fonts/atkinson-regular.ttf': `${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  'fonts/atkinson-bold.ttf': `${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  'fonts/noto-sans-regular.ttf': `${NOTO}-sans/400Regular/NotoSans_400Regular.ttf`,
  'fonts/noto-sans-bold.ttf': `${NOTO}-sans/700Bold/NotoSans_700Bold.ttf`,
  'fonts/noto-sans-arabic-regular.ttf': `${NOTO}-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf`,
  'fonts/noto-sans-arabic-bold.ttf': `${NOTO}-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf`,
  'fonts/noto-sans-hebrew-regular.ttf': `${NOTO}-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf`,
  'fonts/noto-sans-hebrew-bold.ttf': `${NOTO}-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf`,
  'fonts/noto-sans-symbols.ttf': `${NOTO}-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf`,
  'fonts/noto-sans-symbols-2.ttf': `${NOTO}-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`,
  'fonts/noto-sans-math.ttf': `${NOTO}-sans-math/400Regular/NotoSansMath_400Regular.ttf`,
  'fonts/noto-emoji.ttf': `${NOTO}-emoji/400Regular/NotoEmoji_400Regular.ttf`,
  'resvg.wasm': '@resvg/resvg-wasm/index_bg.wasm',
}

export const TEMPLATES = new URL('../../templates/', import.meta.url)
const cache = new Map<string, Uint8Array>()

/**
 * The bytes of a font, or of a file in `templates/`, by name; each is read once a process.
 * Throws on a name that is not there: these files are the project's own.
 */
export function asset(name: string): Uint8Array {
  const known = cache.get(name)
  if (known !== undefined) return known
  const font = FONTS[name]
  const url = font === undefined ? new URL(name, TEMPLATES) : new URL(import.meta.resolve(font))
  const bytes = new Uint8Array(readFileSync(fileURLToPath(url)))
  cache.set(name, bytes)
  return bytes
}
