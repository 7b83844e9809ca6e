import { SharedStoreError } from '@selling-partner/auth'

/**
 * What a store holds, as JSON. The parser's own error is left out, since it quotes what it could not read.
 *
 * @param store What to call the store in an error.
 * @param field The key of the client secret, for the example in the error.
 * @throws SharedStoreError `MALFORMED` where it is no JSON object, or one that would not survive being written again.
 */
export function parseSecretDocument(text: string, store: string, field = 'clientSecret'): object {
  const document = parse(text)
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const example = `{"clientId": "…", "${field}": "…"}`
    throw new SharedStoreError(
      'MALFORMED',
      `${store} holds no JSON object: write the client secret there as ${example}`,
    )
  }
  if (holdsLongNumber(text)) {
    throw new SharedStoreError(
      'MALFORMED',
      `${store} holds a number with too many digits to keep: put it in quotation marks`,
    )
  }
  return document
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Texts are matched first, so that digits in them are not taken for numbers. */
const textOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** Whether JSON has a number that JavaScript would write back as another one, such as an id of 20 digits. */
function holdsLongNumber(json: string): boolean {
  return (json.match(textOrNumber) ?? []).some(
    (token) => !token.startsWith('"') && Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER,
  )
}
