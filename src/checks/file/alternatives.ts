/** An alternative that a program proposes, and why a person has to look at it. */
export interface Proposal {
  readonly alternative: string
  /** What was found instead of words by a person. */
  readonly instead?: 'file name' | 'automatic description' | 'nothing'
}

const FILE_NAME =
  /\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic|emf|wmf)\b|^(?:img|dsc[nf]?|pxl|image|picture|photo|pic|screenshot|grafik|bild|graphic)?[\s_-]*\d[\d\s_-]*$/i
const AUTOMATIC =
  /automatically generated|AI-generated content|generated with (?:very )?(?:high|mid|low) confidence|^A (?:picture|close[- ]up|screenshot|group|person)\b.*\b(?:containing|confidence)\b/i

/** Whether what should say what a picture shows is the name of its file. */
export function isFileName(words: string): boolean {
  return FILE_NAME.test(words)
}

/**
 * What a picture that came out of Word could be said to show: its description, where a person wrote it. A file name and
 * Word's own guess are never taken; then it is the wish of the slot, for a person to check.
 */
export function proposeAlternative(
  description: string,
  wish: string | undefined,
  frameWords: string,
): Proposal {
  const asked = wish ?? ''
  if (description === '' || description === frameWords) return { alternative: asked, instead: 'nothing' }
  if (isFileName(description)) return { alternative: asked, instead: 'file name' }
  if (AUTOMATIC.test(description)) return { alternative: asked, instead: 'automatic description' }
  return { alternative: description }
}
