/** Milliseconds. LWA's tokens expire after an hour, so a token with more than a day left is invalid. */
export const maxTokenLifetime = 24 * 60 * 60 * 1000

/**
 * Maximum characters of a token. All headers of a request together can have 10,240 bytes.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 */
export const maxTokenLength = 8192

/** Characters that a header can contain. With any other character, all calls would fail until the token expires. */
const headerText = /^[\x21-\x7e]+$/

/** Whether a value from outside can be sent as a token: from LWA, the Tokens API, a token store or the user's own function. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxTokenLength && headerText.test(value)
}

/** Whether a value from outside is the lifetime of a token in milliseconds. */
export function isTokenLifetime(milliseconds: unknown): milliseconds is number {
  return typeof milliseconds === 'number' && milliseconds > 0 && milliseconds <= maxTokenLifetime
}

/** A token as a server returns it, with the names of the fields in the response. */
interface TokenFields {
  readonly token: string
  readonly lifetime: string
}

/**
 * Reads a token and its lifetime in seconds from a response. No fault quotes a value.
 *
 * @param fields Names of the two fields.
 * @param invalid Creates the error for a fault.
 */
export function readTokenResponse(
  body: Readonly<Record<string, unknown>>,
  fields: TokenFields,
  invalid: (fault: string) => Error,
): { value: string; expiresInMs: number } {
  const value = readTokenField(body, fields.token, invalid)
  const seconds = body[fields.lifetime]
  const expiresInMs = typeof seconds === 'number' ? seconds * 1000 : undefined
  if (isTokenLifetime(expiresInMs)) return { value, expiresInMs }
  throw invalid(`${fields.lifetime} is not a positive number of seconds, at most ${maxTokenLifetime / 1000}.`)
}

/** Reads a token from a response. */
export function readTokenField(
  body: Readonly<Record<string, unknown>>,
  field: string,
  invalid: (fault: string) => Error,
): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw invalid(`${field} is missing.`)
  if (value.length > maxTokenLength) throw invalid(`${field} has more than ${maxTokenLength} characters.`)
  if (!isTokenValue(value)) throw invalid(`${field} has characters that a header can't contain.`)
  return value
}
