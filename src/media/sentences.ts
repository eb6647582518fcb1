/** Between a full stop, with the quotation marks and brackets that close after it, and a word that does not start small. */
export const SENTENCE_END = /(?<=[.!?]["'”’)}]{0,3}) (?=["'“(]{0,2}[^\p{Ll}"'“(])/u
