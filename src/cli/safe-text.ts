/** Characters that move a terminal's cursor, change its colours, or turn the direction of what follows. */
const CONTROLS = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** Text that came from content, for a terminal: nothing in it can be a command, to the terminal or to a service that reads the log. */
export function safeText(text: string): string {
  return text.replace(CONTROLS, '\uFFFD').replaceAll('::', ': :').replaceAll('##[', '## [')
}

/** A value as JSON whose text holds no character that a terminal would act on. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
