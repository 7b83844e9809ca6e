/** Remembers the states that have come back, so that each is good once. */
export interface UsedStates {
  /**
   * Notes a state as used. Of several calls with one nonce, also at the same moment, exactly one may get `true`.
   *
   * @param nonce Tells the state from all others. It is no secret.
   * @param seconds How long it has to be remembered: afterwards the state has expired.
   * @returns `true` where this is its first use.
   */
  claim(nonce: string, seconds: number): boolean | Promise<boolean>
}
