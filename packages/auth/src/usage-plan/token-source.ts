/** Where the tokens come from that the calls of a line wait for. */
export interface TokenSource {
  /** Takes a token, if there is one now. */
  take(): boolean
  /** Milliseconds until so many tokens will have come in, as far as is known. */
  delayOf(count: number): number
  /**
   * The source itself has the line served when it is time, so that the line needs no timer for its next token.
   * @default false
   */
  readonly willCall?: boolean

  /** Is called when nobody waits any more. */
  readonly onIdle?: () => void
}
