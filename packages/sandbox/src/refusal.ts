/** A row of SP-API's error body. */
export interface SpApiError {
  readonly code: string
  /** What went wrong, for a person. */
  readonly message: string
  /** What exactly, and what to do. */
  readonly details: string
}

/** A request that ends with an error instead of the operation's answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    readonly errors: readonly SpApiError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors.map(({ code, message, details }) => `${code}: ${message} ${details}`).join('; '))
  }
}
