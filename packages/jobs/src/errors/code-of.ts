/** The code of an error of Node.js or of a parser, such as `ECONNRESET`. `undefined` if it has none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
