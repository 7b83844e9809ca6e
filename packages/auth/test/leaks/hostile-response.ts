import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect } from '@jest/globals'
import { encodedForms } from './encodings.js'

/** A request with its body. */
export interface Received {
  readonly request: IncomingMessage
  readonly body: string
}

/** A response that makes a call fail and repeats as many secrets as possible. */
export interface HostileResponse {
  readonly name: string
  /** @param echo Everything that the server received, and secrets that only the server knows. */
  give(response: ServerResponse, echo: string): void
  /** The error that the caller must get. */
  readonly error: object
  /** The error that observers must get. @default error */
  readonly observedError?: object
  /** The server never responds, so the call needs a short `timeout`. */
  readonly isSilent?: true
}

/** Fields of an error after the one retry that the stage allows. */
export const retried = { attempts: 2, elapsed: expect.any(Number) }

/** Returns the text that a server can repeat: the request in several forms, and the known secrets. */
export function echoOf({ request, body }: Received, known: readonly string[]): string {
  const token = String(request.headers['x-amz-access-token'] ?? '')
  const values = new URLSearchParams(body)
  const parts = [
    request.url,
    decodeURIComponent(String(request.url)),
    ...Object.values(request.headers).map(String),
    ...values.values(),
    JSON.stringify(request.headers),
    body,
    encodeURIComponent(token),
    Buffer.from(token).toString('base64'),
    Buffer.from(token).toString('base64url'),
    ...known,
    ...[token, values.get('client_secret') ?? '', values.get('refresh_token') ?? ''].flatMap(encodedForms),
  ]
  return parts.filter(Boolean).join(' ')
}

/** Node rejects a response with longer headers. */
const maxHeaderLength = 2000

/** Removes the characters that a header can't contain. */
export function headerText(echo: string): string {
  return echo.replace(/[^ -~]/g, '').slice(0, maxHeaderLength)
}
