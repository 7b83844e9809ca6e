import { bytesOf, decodedTexts, textOf } from './decode-escapes.js'
import { findSecrets } from './find-secrets.js'

const placeholder = '[redacted]'

/** The start of Amazon's secrets, which is not secret. A text may contain the rest alone. */
const amazonPrefix = /^(?:Atz[a-z.]*\||amzn1\.oa2-cs\.(?:v\d+\.)?)/i

/** A shorter part of a secret may be an ordinary word. */
const shortestPart = 8

/**
 * Replaces secrets in a text from outside, before it enters an error, an event or a warning. It finds Amazon's secrets by their
 * format, values with the name of a secret, queries of presigned URLs, passwords in URLs, and known secrets. The README lists the
 * encodings in which it finds them. It takes linear time.
 *
 * @param secrets Known secrets. Empty strings are ignored.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const bytes = bytesOf(text)
  const spans: [start: number, end: number][] = []
  findSecrets(bytes, [...new Set(secrets.flatMap(formsOf))], (start, end) => {
    if (start < end) spans.push([start, end])
  })
  return spans.length === 0 ? text : textOf(replaceSpans(bytes, spans))
}

/**
 * Returns the texts to search for: a secret, the secret without its prefix, and both with the blanks of a form. If a secret contains
 * an escape such as `%41`, decoding a text decodes that too, so the decoded secret is also searched for.
 */
function formsOf(secret: string): string[] {
  const plain = bytesOf(secret)
  const part = bytesOf(secret.slice(amazonPrefix.exec(secret)?.[0].length ?? 0))
  const others = [part, ...decodedTexts(plain)].filter(({ length }) => length >= shortestPart)
  return [plain, ...others].flatMap((form) => [form, form.replaceAll(' ', '+')]).filter(Boolean)
}

/** Replaces parts of a text that may overlap. */
function replaceSpans(text: string, spans: [start: number, end: number][]): string {
  const parts: string[] = []
  let copied = 0
  let isFirst = true
  for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
    if (isFirst || start > copied) parts.push(text.slice(copied, start), placeholder)
    isFirst = false
    copied = Math.max(copied, end)
  }
  return parts.concat(text.slice(copied)).join('')
}

/** Maximum length of a name that an error quotes, such as a parameter's. */
export const maxNameLength = 48

/**
 * Whether an error can quote a value from outside, such as a misspelled option. A secret may have been passed as the wrong option,
 * so the value must be short, printable, and not have the format of a secret.
 *
 * @param maxLength Maximum number of characters. The default is shorter than any secret of Amazon.
 */
export function isQuotable(value: unknown, maxLength = 16): value is string {
  return (
    typeof value === 'string' && value.length <= maxLength && /^[\w .[\]-]+$/.test(value) && redact(value) === value
  )
}

/** Returns `: value` for a message, or an empty string if the value can't be quoted. */
export function quoted(value: unknown): string {
  return isQuotable(value) ? `: ${value}` : ''
}
