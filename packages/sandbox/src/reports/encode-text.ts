import type { Charset } from '../account/report-controls.js'

const replacement = '?'.charCodeAt(0)

/** Encodes a text. Characters that the charset does not have become `?`, as in Amazon's documents. */
export function encodeText(text: string, charset: Charset): Uint8Array {
  if (charset === 'UTF-8') return Buffer.from(text)
  const bytesOf = charset === 'Cp1252' ? windows1252() : shiftJis()
  const bytes: number[] = []
  for (const character of text) bytes.push(...(bytesOf.get(character) ?? [replacement]))
  return Uint8Array.from(bytes)
}

type EncodingTable = ReadonlyMap<string, readonly number[]>

let windows1252Table: EncodingTable | undefined
let shiftJisTable: EncodingTable | undefined

/** The characters from 0x80 to 0x9f. A space stands for bytes without a character. Some versions of Node.js decode them as Latin-1. */
const windows1252Specials = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function windows1252(): EncodingTable {
  windows1252Table ??= new Map(
    Array.from({ length: 256 }, (_, byte): [string, number[]] => {
      const isSpecial = byte >= 0x80 && byte <= 0x9f
      return [isSpecial ? windows1252Specials.charAt(byte - 0x80) : String.fromCharCode(byte), [byte]]
    }).filter(([character], byte) => character !== ' ' || byte === 0x20),
  )
  return windows1252Table
}

/**
 * Microsoft's variant of Shift_JIS, which is also called windows-31j and cp932. The table is the inverse of the decoder of Node.js.
 * @see https://encoding.spec.whatwg.org/#shift_jis-encoder
 */
function shiftJis(): EncodingTable {
  shiftJisTable ??= invert('shift_jis', [
    ...range(0x00, 0x7f).map((byte) => [byte]),
    ...range(0xa1, 0xdf).map((byte) => [byte]),
    // Lead bytes 0xed and 0xee repeat characters of 0xfa to 0xfc, which encoders prefer.
    ...[...range(0x81, 0x9f), ...range(0xe0, 0xec), ...range(0xfa, 0xfc)].flatMap((lead) =>
      [...range(0x40, 0x7e), ...range(0x80, 0xfc)].map((trail) => [lead, trail]),
    ),
  ])
  return shiftJisTable
}

function invert(charset: string, sequences: readonly number[][]): EncodingTable {
  const decoder = new TextDecoder(charset)
  const table = new Map<string, number[]>()
  for (const bytes of sequences) {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  return table
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
