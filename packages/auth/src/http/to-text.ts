const byteOrderMark = 0xfeff

/** The text that a body holds, without the byte order mark that it may begin with. */
export function toText(chunks: readonly Buffer[]): string {
  const [first] = chunks
  const text = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString()
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}
