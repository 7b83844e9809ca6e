/** What goes back to the caller, before the headers that every answer carries. */
export interface Answer {
  readonly status: number
  /** Sent as JSON. Left out where the answer has no body. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
