import { decodeEscapes, maxQuotes } from './decode-escapes.js'
import { type Found, findByFormat, findByPlace } from './secret-formats.js'

type Search = (text: string, found: Found) => void

/** The same for a text inside base64 or hex, such as a form in a header. Two times are promised. */
const maxInnerQuotes = 3

/** Shorter texts are not searched in base64 and hex, because they occur in any data. */
const shortestCoded = 8

/** Length of a secret of Amazon that a text in base64 or hex may contain. All are longer. */
const shortestOfAmazon = 16

/**
 * Finds secrets in a text, in the forms that the README promises. It takes time that is linear in the length of the text.
 *
 * @param text UTF-8, with one character for each byte.
 * @param forms Known secrets, in the same form.
 */
export function findSecrets(text: string, forms: readonly string[], found: Found): void {
  const coded = forms.filter((form) => form.length >= shortestCoded)
  const shortest = Math.min(shortestOfAmazon, ...coded.map((form) => form.length))
  const searchCoded: Search = (inner, foundInner) => {
    findKnown(inner, coded, foundInner)
    findByFormat(inner, foundInner)
  }
  searchQuoted(text, maxQuotes, found, (layer, foundHere) => {
    findKnown(layer, forms, foundHere)
    findByFormat(layer, foundHere)
    findByPlace(layer, foundHere)
    for (const coding of codings) searchCodes(layer, coding, shortest, foundHere, searchCoded)
  })
}

function findKnown(text: string, forms: readonly string[], found: Found): void {
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) found(at, at + form.length)
  }
}

/** Searches a text, the text that it quotes, the text that this one quotes, and so on. */
function searchQuoted(text: string, quotes: number, found: Found, search: Search): void {
  search(text, found)
  const decoded = quotes > 0 ? decodeEscapes(text) : undefined
  if (!decoded) return
  const { starts } = decoded
  searchQuoted(decoded.text, quotes - 1, (start, end) => found(Number(starts[start]), Number(starts[end])), search)
}

/** A code that represents bytes as characters. */
interface Coding {
  readonly name: 'base64' | 'hex'
  readonly runs: RegExp
  readonly bitsPerCharacter: number
  /** The bytes of a secret may begin at any of this many characters, because other bytes come before. */
  readonly shifts: number
  readonly padding: string
}

const codings: readonly Coding[] = [
  // Node decodes both alphabets.
  { name: 'base64', runs: /[\w+/-]+/g, bitsPerCharacter: 6, shifts: 4, padding: '=' },
  { name: 'hex', runs: /[\da-f]+/gi, bitsPerCharacter: 4, shifts: 2, padding: '' },
]

/** Decodes the runs of characters that may be a code, at each shift, and searches their bytes. */
function searchCodes(text: string, coding: Coding, shortest: number, found: Found, search: Search): void {
  const { runs, bitsPerCharacter, shifts, name } = coding
  const charactersPerByte = 8 / bitsPerCharacter
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (let shift = 0; shift < shifts; shift += 1) {
      if (run.length - shift < shortest * charactersPerByte - 1) break
      const bytes = Buffer.from(run.slice(shift), name).toString('latin1')
      const foundInRun: Found = (start, end) => {
        const from = index + shift + Math.floor(start * charactersPerByte)
        const to = Math.min(index + run.length, index + shift + Math.ceil(end * charactersPerByte))
        found(from, to === index + run.length ? endOfPadding(text, to, coding) : to)
      }
      searchQuoted(bytes, maxInnerQuotes, foundInRun, search)
    }
  }
}

function endOfPadding(text: string, end: number, { padding }: Coding): number {
  let padded = end
  while (padding !== '' && padded < end + 2 && text.startsWith(padding, padded)) padded += 1
  return padded
}
