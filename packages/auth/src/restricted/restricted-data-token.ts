/** An RDT and what is left of its time. */
export interface RestrictedDataToken {
  /** A secret like an access token. Whoever has it may pass it as the option `restrictedDataToken` of a call. */
  readonly restrictedDataToken: string
  /** Seconds for which it may be used from now on, at least. */
  readonly expiresIn: number
}
