import type { Account } from '../account/account.js'
import { findCase } from '../request/matching-case.js'
import { readParameter, type SandboxRequest } from '../request/sandbox-request.js'

/** A valid request to a stateful operation, with the account that it reads and changes. */
export class StatefulCall {
  /** @param application Data of the application that no selling partner owns. The account itself if the operation is grantless. */
  constructor(
    readonly request: SandboxRequest,
    readonly account: Account,
    readonly application: Account,
  ) {}

  /** The date of the sandbox's clock. */
  get now(): Date {
    return this.account.now()
  }

  /** The scheme, host and port that the request was sent to, for URLs in the response. */
  get origin(): string {
    return this.request.origin
  }

  /** Whether a static case of the model matches the request. */
  get hasCase(): boolean {
    return findCase(this.request) !== undefined
  }

  /** The text of a path or query parameter. Empty if it is missing. */
  text(name: string): string {
    return this.#sent(name)[0] ?? ''
  }

  /** The items of a list. Empty if the parameter is missing. */
  list(name: string): readonly string[] {
    return this.#sent(name)
      .flatMap((text) => text.split(','))
      .filter((text) => text !== '')
  }

  /** The texts of a parameter that is sent once for each item. Unlike `list`, keeps commas. */
  texts(name: string): readonly string[] {
    return this.#sent(name)
  }

  /** A number. Undefined if the parameter is missing. */
  number(name: string): number | undefined {
    const text = this.text(name)
    return text === '' ? undefined : Number(text)
  }

  /** A date, in UTC if the parameter has no time zone. Undefined if the parameter is missing. */
  date(name: string): Date | undefined {
    const text = this.text(name)
    if (text === '') return undefined
    // JavaScript reads it in the time zone of the computer.
    return new Date(/T[\d:.,]+$/i.test(text) ? `${text}Z` : text)
  }

  /**
   * The body. It is valid against the model, so it has the type that the model describes. Declare the fields that the operation
   * reads.
   */
  body<Body>(): Body {
    return this.request.body as Body
  }

  #sent(name: string): readonly string[] {
    return readParameter(this.request, { name, in: 'path' }) ?? readParameter(this.request, { name, in: 'query' }) ?? []
  }
}

/** A date as Amazon writes it in a response. Milliseconds are left out if they are 0. */
export function dateText(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z')
}
