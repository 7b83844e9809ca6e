import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request with its body. */
export interface Received {
  readonly request: IncomingMessage
  readonly body: string
}

/** An answer that makes its call fail, and gives away what it can. */
export interface HostileAnswer {
  readonly name: string
  /** @param echo All that the server was sent, and what only it knows. */
  give(response: ServerResponse, echo: string): void
  /** What the caller gets. */
  readonly error: object
  /** The call has to have a short `timeout`. */
  readonly isSilent?: true
}

/** What a server can repeat: the request in several forms, besides what it knows itself. */
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

/** A header takes no more than this. */
export function headerText(echo: string): string {
  return echo.replace(/[^ -~]/g, '')
}
