/** Charsets that SP-API uses. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-31j'

/** Labels in content types, in lowercase without separators. */
const labels: Readonly<Record<string, Charset>> = {
  ascii: 'utf-8',
  usascii: 'utf-8',
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  // Browsers and Amazon mean windows-1252 when they say ISO-8859-1.
  cp1252: 'windows-1252',
  iso88591: 'windows-1252',
  latin1: 'windows-1252',
  windows1252: 'windows-1252',
  // Amazon's Shift_JIS has characters of Windows that are not in the standard.
  cp932: 'windows-31j',
  ms932: 'windows-31j',
  shiftjis: 'windows-31j',
  sjis: 'windows-31j',
  windows31j: 'windows-31j',
  xsjis: 'windows-31j',
}

/**
 * The charset that a content type names, such as `text/tab-separated-values; charset=Cp1252`. `undefined` if it names none that is
 * known.
 * @see https://github.com/amzn/selling-partner-api-models/issues/2748
 */
export function charsetOfContentType(contentType = ''): Charset | undefined {
  const label = /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1] ?? ''
  return labels[label.toLowerCase().replaceAll(/[^a-z0-9]/g, '')]
}

const marks: readonly { readonly bytes: readonly number[]; readonly charset: Charset }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]

/** The charset of the byte order mark at the start of a document, and the mark's length. */
export function charsetOfMark(start: Uint8Array): { readonly charset: Charset; readonly length: number } | undefined {
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))
  return mark && { charset: mark.charset, length: mark.bytes.length }
}

const japan = 'A1VC38T7YXB528'

/**
 * The charset of documents of a store that name none and are not UTF-8.
 * @param marketplaceId ID of the report's first store, if it is known.
 */
export function charsetOfStore(marketplaceId: string | undefined): Charset {
  return marketplaceId === japan ? 'windows-31j' : 'windows-1252'
}
