/** An access token in this process' memory. */
export interface CachedToken {
  readonly value: string
  /** When it is replaced, in the clock's milliseconds. */
  readonly refreshAt: number
}
