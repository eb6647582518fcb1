import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
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

/** The project's own templates. */
export const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url))

/** Gives the bytes of a font, or of a file of the templates, by name. */
export type AssetReader = (name: string) => Uint8Array

/**
 * A reader of assets that reads each once. Where a team's own templates are beside ours, its files win over ours, name by
 * name; it is trusted. The reader throws on a name that is in neither.
 */
export function assetReader(team?: string): AssetReader {
  const cache = new Map<string, Uint8Array>()
  return (name) => {
    const known = cache.get(name)
    if (known !== undefined) return known
    const own = team === undefined ? undefined : readIfThere(join(resolve(team), name))
    const bytes = own ?? font(name) ?? new Uint8Array(readFileSync(join(TEMPLATES, name)))
    cache.set(name, bytes)
    return bytes
  }
}

const fonts = new Map<string, Uint8Array>()

/** A font of ours. Each is read once a process, whoever asks: what is parsed from its bytes is kept with them. */
function font(name: string): Uint8Array | undefined {
  const path = FONTS[name]
  const known = fonts.get(name)
  if (path === undefined || known !== undefined) return known
  const bytes = new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(path))))
  fonts.set(name, bytes)
  return bytes
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}

/** The project's own assets. */
export const asset: AssetReader = assetReader()
