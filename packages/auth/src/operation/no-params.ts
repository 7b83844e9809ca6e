/** The parameter object of an operation that takes no parameters. */
export type NoParams = Record<string, never>
