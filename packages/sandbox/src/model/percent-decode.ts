/** A percent-encoded piece of a path as its sender meant it; a piece that is not well-formed stays as it is. */
export function percentDecode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
