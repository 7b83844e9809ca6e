import { isUnfinishedJson } from '../values/unfinished-json.js'

/** Configs of requests whose responses may have ended too early unnoticed. */
const uncertain = new WeakSet<object>()

/**
 * Headers that tell where a body ends. Without them, it ends with its connection.
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3
 */
const lengthHeaders: readonly string[] = ['content-length', 'transfer-encoding']

/**
 * Records whether a response may have ended too early unnoticed.
 *
 * @param config The request's config.
 * @param headers The response's headers, by lowercase names.
 * @param isDecodedLeniently The decoders of axios and of Node's fetch accept a compressed body without its end. @default false
 */
export function noteCompleteness(
  config: object,
  headers: Readonly<Record<string, unknown>>,
  isDecodedLeniently = false,
): void {
  const hasLength = lengthHeaders.some((name) => headers[name] !== undefined)
  if (isDecodedLeniently || !hasLength) uncertain.add(config)
}

/** Whether the body of a response is only the beginning of the JSON that the server sent. */
export function isCutOff(config: object, body: string): boolean {
  return uncertain.has(config) && isUnfinishedJson(body)
}
