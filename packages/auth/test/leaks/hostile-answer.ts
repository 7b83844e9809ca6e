import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request with its body. */
export interface Received {
  readonly request: IncomingMessage
  readonly body: string
}

/** A response that makes its call fail, and reveals as much as it can. */
export interface HostileAnswer {
  readonly name: string
  /** @param echo Everything that the server received, and secrets that only the server knows. */
  give(response: ServerResponse, echo: string): void
  /** The error that the caller gets. */
  readonly error: object
  /** If `true`, the call needs a short `timeout`. */
  readonly isSilent?: true
}

/** Returns everything a server can echo: the request in several encodings, and the secrets in `known`. */
export function echoOf({ request, body }: Received, known: readonly string[]): string {
  const token = String(request.headers['x-amz-access-token'] ?? '')
  const values = new URLSearchParams(body)
  const parts = [
    ...Object.values(request.headers).map(String),
    ...values.values(),
    JSON.stringify(request.headers),
    body,
    encodeURIComponent(token),
    Buffer.from(token).toString('base64'),
    Buffer.from(token).toString('base64url'),
    ...known,
  ]
  return parts.filter(Boolean).join(' ')
}

/** Removes the characters that a header can't contain. */
export function headerText(echo: string): string {
  return echo.replace(/[^ -~]/g, '')
}
