/** The command itself was wrong: a word that means nothing, a folder that is not there. Exit code 2. */
export class CommandError extends Error {}
