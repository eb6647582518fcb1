/**
 * Every word that we add, in the language of the edition. `labels('pledge.number', { number: 3, of: 10 })` gives
 * `Pledge 3 of 10`. Throws on a key that the labels file does not have.
 */
export type Labels = (key: string, values?: Readonly<Record<string, string | number>>) => string
