const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'pnb', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction of a language by its BCP 47 tag: its script where it names one, else the one it is mostly written in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', script = ''] = lang.toLowerCase().split('-')
  if (/^(?:arab|hebr|thaa|syrc)$/.test(script)) return 'rtl'
  if (script.length === 4) return 'ltr'
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
}
