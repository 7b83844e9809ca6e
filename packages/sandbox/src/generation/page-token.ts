import { invalidInput } from '../response.js'
import { deriveSeed } from './random.js'

/** Content of a page token. The sandbox keeps no state for it. */
export interface PagePosition {
  readonly page: number
  /** Query of the first page, if the following requests have only the token. Otherwise empty. */
  readonly query: string
}

/** Writes a token that only the same operation and a sandbox with the same seed accept. */
export function writePageToken({ page, query }: PagePosition, seed: number): string {
  const text = JSON.stringify([page, query])
  return Buffer.from(JSON.stringify([page, query, deriveSeed(seed, text)])).toString('base64url')
}

/** @throws ErrorResponse with status 400 if the token is not one that `writePageToken` returned. */
export function readPageToken(token: unknown, seed: number): PagePosition {
  const position = tryReadPageToken(token, seed)
  if (position) return position
  const details = 'Send the token of the previous page unchanged, to the same operation.'
  throw invalidInput('The page token is invalid.', details)
}

/** @returns Undefined if the token is not one that `writePageToken` returned. */
export function tryReadPageToken(token: unknown, seed: number): PagePosition | undefined {
  const [page, query] = parse(String(token))
  const isOurs =
    typeof page === 'number' && typeof query === 'string' && writePageToken({ page, query }, seed) === token
  return isOurs ? { page, query } : undefined
}

function parse(token: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
