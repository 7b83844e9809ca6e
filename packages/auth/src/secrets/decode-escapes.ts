/** A text that was decoded, and where in its source each of its characters begins. */
interface DecodedText {
  readonly text: string
  /** One entry more than the text has characters: the last is the length of the source. */
  readonly starts: Uint32Array
}

/**
 * How often a text is decoded that was quoted in a URL, a form, JSON or HTML. Four times are promised. A secret that contains an escape
 * needs another one. Each time takes linear time.
 */
export const maxQuotes = 5

/** Escapes of URLs and forms (`%7C`), of JSON and JavaScript (`\u007c`, `\x7c`, `\"`), and of HTML (`&#124;`, `&#x7c;`, `&vert;`). */
const escapes =
  /%([\da-f]{2})|\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|\\u([\da-f]{4})|\\x([\da-f]{2})|\\([^ux])|&#(\d{1,7});?|&#x([\da-f]{1,6});?|&([a-z]{2,12});/gis

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' }

/**
 * HTML's names of ASCII characters.
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
const entities = new Map(
  Object.entries({
    Tab: '\t',
    NewLine: '\n',
    nbsp: ' ',
    excl: '!',
    quot: '"',
    num: '#',
    dollar: '$',
    percnt: '%',
    amp: '&',
    apos: "'",
    lpar: '(',
    rpar: ')',
    ast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    lt: '<',
    equals: '=',
    gt: '>',
    quest: '?',
    commat: '@',
    lsqb: '[',
    bsol: '\\',
    rsqb: ']',
    Hat: '^',
    lowbar: '_',
    grave: '`',
    lcub: '{',
    verbar: '|',
    vert: '|',
    VerticalLine: '|',
    rcub: '}',
  }).map(([name, character]) => [name.toLowerCase(), character]),
)

/**
 * Decodes every escape of a text, of all kinds, because a text that was quoted several times mixes them. It takes linear time.
 *
 * @param text UTF-8, with one character for each byte.
 * @returns `undefined` if the text has no escape.
 */
export function decodeEscapes(text: string): DecodedText | undefined {
  const parts: string[] = []
  let starts: Uint32Array | undefined
  let length = 0
  let copied = 0
  // A decoded text is never longer than its source.
  const copy = (target: Uint32Array, end: number) => {
    parts.push(text.slice(copied, end))
    for (let index = copied; index < end; index += 1) target[length++] = index
  }
  for (const match of text.matchAll(escapes)) {
    const decoded = decode(match)
    if (decoded === undefined) continue
    starts ??= new Uint32Array(text.length + 1)
    copy(starts, match.index)
    parts.push(decoded)
    for (let byte = 0; byte < decoded.length; byte += 1) starts[length++] = match.index
    copied = match.index + match[0].length
  }
  if (!starts) return undefined
  copy(starts, text.length)
  starts[length] = text.length
  return { text: parts.join(''), starts }
}

/** Returns what a text becomes when it is decoded repeatedly, until it has no escape or at the latest after `maxQuotes` times. */
export function decodedTexts(text: string, times = maxQuotes): string[] {
  const decoded = times > 0 ? decodeEscapes(text)?.text : undefined
  return decoded === undefined ? [] : [decoded, ...decodedTexts(decoded, times - 1)]
}

function decode([, percent, high, low, unit, byte, escaped, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (percent !== undefined) return String.fromCharCode(Number.parseInt(percent, 16))
  if (high !== undefined && low !== undefined) {
    return bytesOf(String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)))
  }
  if (escaped !== undefined) return controls[escaped] ?? escaped
  if (name !== undefined) return entities.get(name.toLowerCase())
  return character(decimal === undefined ? Number.parseInt(unit ?? byte ?? hex ?? '', 16) : Number(decimal))
}

function character(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? bytesOf(String.fromCodePoint(codePoint)) : undefined
}

/** Returns a text as UTF-8, with one character for each byte. So a byte that is escaped alone has a place. */
export function bytesOf(text: string): string {
  return isAscii(text) ? text : Buffer.from(text).toString('latin1')
}

/** Returns the text of `bytesOf`. */
export function textOf(bytes: string): string {
  return isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString()
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
