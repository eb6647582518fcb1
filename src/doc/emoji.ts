/** In every emoji there is a pictograph, a letter of a flag or the frame of a keycap. */
const SIGN = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u

/**
 * Whether it is worth looking for emoji in a text. To look for whole emoji takes a hundred times as long, and most texts
 * hold none.
 */
export function mayHoldEmoji(text: string): boolean {
  return SIGN.test(text)
}
