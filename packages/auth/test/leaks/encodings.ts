/** Encodes a text. */
type Encoder = (text: string) => string

function eachCharacter(encode: (codePoint: number) => string): Encoder {
  return (text) => [...text].map((character) => encode(character.codePointAt(0) ?? 0)).join('')
}

function eachUnit(encode: (unit: string) => string): Encoder {
  return (text) => Array.from({ length: text.length }, (_, at) => encode(hex(text.charCodeAt(at), 4))).join('')
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

function toJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

const html: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes: how a text can stand in a URL, a form, JSON and HTML. Each has every character of the text, in order. */
export const escapings: Readonly<Record<string, Encoder>> = {
  uri: encodeURIComponent,
  'uri in lowercase': (text) => encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
  'uri of each byte': (text) => [...Buffer.from(text)].map((byte) => `%${hex(byte, 2)}`).join(''),
  form: (text) => new URLSearchParams({ '': text }).toString().slice(1),
  json: toJson,
  'json with escaped slashes': (text) => toJson(text).replaceAll('/', '\\/'),
  'json of each character': eachUnit((unit) => `\\u${unit}`),
  'json in ASCII': (text) =>
    toJson(text).replace(/[^\0-\x7f]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4).toUpperCase()}`),
  html: (text) => text.replace(/[&<>"']/g, (character) => html[character] ?? ''),
  'html in decimal': eachCharacter((codePoint) => `&#${codePoint};`),
  'html in hex': eachCharacter((codePoint) => `&#x${hex(codePoint, 2)};`),
  'html by name': (text) => text.replaceAll('&', '&amp;').replaceAll('|', '&vert;').replaceAll('/', '&sol;'),
}

/** A text in a code, between other bytes. */
interface Coded {
  readonly text: string
  /** The characters that contain bits of the secret. */
  readonly start: number
  readonly end: number
}

/** Codes a secret between other bytes, as in `Authorization: Basic`. */
type Coder = (before: string, secret: string, after: string) => Coded

function coder(
  name: 'base64' | 'base64url' | 'hex',
  charactersPerByte: number,
  change: Encoder = (text) => text,
): Coder {
  return (before, secret, after) => {
    const start = Buffer.byteLength(before)
    const end = start + Buffer.byteLength(secret)
    return {
      text: change(Buffer.from(before + secret + after).toString(name)),
      start: Math.floor(start * charactersPerByte),
      end: Math.ceil(end * charactersPerByte),
    }
  }
}

export const codings: Readonly<Record<string, Coder>> = {
  base64: coder('base64', 4 / 3),
  base64url: coder('base64url', 4 / 3),
  hex: coder('hex', 2),
  'hex in uppercase': coder('hex', 2, (text) => text.toUpperCase()),
}

/** Returns a secret in the forms in which a server may repeat it: escaped, escaped twice, coded, and without Amazon's prefix. */
export function encodedForms(secret: string): string[] {
  if (secret === '') return []
  const escaped = Object.values(escapings).map((encode) => encode(secret))
  const coded = Object.values(codings).flatMap((code) => ['', 'a', 'ab'].map((before) => code(before, secret, ':')))
  const parts = secret.includes('|') ? [secret.slice(secret.indexOf('|') + 1)] : []
  return [...parts, ...escaped, ...escaped.map(encodeURIComponent), ...coded.map(({ text }) => `_${text}`)]
}

/** Returns the same forms, without characters that depend on the text before and after. */
export function searchedForms(secret: string): string[] {
  const coded = Object.values(codings).flatMap((code) =>
    ['', 'a', 'ab'].map((before) => {
      const { text, start, end } = code(before, secret, ':')
      return text.slice(start + 1, end - 1)
    }),
  )
  const part = secret.slice(secret.indexOf('|') + 1)
  const escaped = Object.values(escapings).flatMap((encode) => [encode(secret), encode(part)])
  return [secret, part, ...escaped, ...escaped.map(encodeURIComponent), ...coded]
}
