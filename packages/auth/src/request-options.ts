/** Options of one call. */
export interface RequestOptions {
  /** Ends the call with `AbortedError`, in whatever phase it is: waiting for its usage plan, for LWA or for the answer. */
  signal?: AbortSignal
  /**
   * Milliseconds that SP-API has to begin its answer, and then to send on whenever it pauses. The time that a call waits
   * for its usage plan does not count. @default the client's `timeout`
   */
  timeout?: number
  /**
   * A restricted data token that you obtained from the Tokens API, sent in place of the access token. Restricted operations
   * only.
   * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
   */
  restrictedDataToken?: string
  /** Further request headers. They replace the client's own but for `x-amz-access-token` and `user-agent`. */
  headers?: Readonly<Record<string, string>>
}
