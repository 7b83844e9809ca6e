import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const name = 'session'

/** The id of the browser's session, if it has one. */
export function readSession({ headers }: IncomingMessage): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}

/** An id that cannot be guessed. A real application has one already: that of the session its user is signed in with. */
export function newSession(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The header that gives a session to a browser. Lax, since a strict cookie does not come along when Amazon sends the browser back,
 * and out of reach of scripts.
 */
export function sessionCookie(session: string, isSecure: boolean): string {
  return `${name}=${session}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
