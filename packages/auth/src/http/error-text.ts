import { redact } from '../secrets/redact.js'

/** Maximum number of characters of each text from a body that is not valid JSON. */
const maxTextLength = 500

/** Maximum number of characters that are searched for texts. An error page of a proxy is shorter. */
const maxSearchedLength = 8000

/** Codes and texts in JSON that is cut off, and in XML. */
const field = /"(code|message|details)"\s*:\s*"((?:[^"\\]|\\.)*)|<(code|message|details)>([^<]*)/gi

/**
 * Reads an error body that is not valid JSON. Returns the body or its entries as far as they are readable: JSON with raw line
 * breaks, JSON that is cut off, and XML. Of HTML and other text, it returns the text as a message. Secrets are redacted.
 *
 * @param secrets Secrets that the request was sent with. A server may repeat them.
 */
export function readErrorText(body: string, secrets: readonly string[]): unknown {
  // Redacted before it is cut, because half of a secret would not be recognized.
  const text = redact(body, secrets).replace(/\p{Cc}/gu, ' ')
  const cut = (value: string) => redact(value, secrets).slice(0, maxTextLength)
  const json = parseJson(text, (_, value) => (typeof value === 'string' ? cut(value) : value))
  if (json !== undefined) return json
  const start = text.slice(0, maxSearchedLength)
  // An HTML page may show samples of code.
  const entries = /<html|<!doctype html/i.test(start) ? [] : findEntries(start, cut)
  if (entries.length > 0) return entries
  return /^\s*[[{]/.test(start) ? undefined : { message: cut(plainText(start)) }
}

function parseJson(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver)
  } catch {
    return undefined
  }
}

function findEntries(text: string, cut: (value: string) => string): Record<string, string>[] {
  const entries: Record<string, string>[] = []
  for (const [, jsonName, jsonText, xmlName, xmlText] of text.matchAll(field)) {
    const name = (jsonName ?? xmlName ?? '').toLowerCase()
    const value = jsonText === undefined ? plainText(xmlText ?? '') : (parseJson(`"${jsonText}"`) ?? jsonText)
    const last = entries.at(-1)
    if (last && !(name in last)) last[name] = cut(String(value))
    else entries.push({ [name]: cut(String(value)) })
  }
  return entries
}

const entities = new Map(Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' }))

/** Returns the text of HTML or XML in one line. */
function plainText(markup: string): string {
  return markup
    .replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>|<[^>]*>/gis, ' ')
    .replace(/&(?:#(\d{1,5})|([a-z]{2,4}));/gi, (entity, code, name) =>
      code ? String.fromCharCode(Number(code)) : (entities.get(name) ?? entity),
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
