/** The audiences that a charter is told for. */
export type ReadingId = 'plain-english' | 'easy-read' | 'spoken'
