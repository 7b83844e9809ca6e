import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import type { SellingPartnerDocument } from '../../src/documents/selling-partner-document.js'

/** A document as Amazon sends it, with the rows that it has. */
export interface CorpusDocument {
  readonly name: string
  /** The bytes of the download. */
  readonly content: Uint8Array
  readonly contentType?: string
  /** Whether the API says that the document is compressed. @default false */
  readonly isCompressed?: boolean
  readonly marketplaceId?: string
  /** How to read the document. @default `rows` */
  readonly read?: (document: SellingPartnerDocument) => AsyncIterable<unknown>
  readonly rows: readonly unknown[]
}

const japan = 'A1VC38T7YXB528'
const germany = 'A1PA6795UKMFR9'

const german = 'sku\titem-name\tprice\r\nA-1\tGröße „L“ – 5 €\t9,99\r\nB-2\tplain\t1\r\n'
const germanRows = [
  { sku: 'A-1', 'item-name': 'Größe „L“ – 5 €', price: '9,99' },
  { sku: 'B-2', 'item-name': 'plain', price: '1' },
]

/**
 * `表①～ｶ髙` in windows-31j. The second byte of the first character is a backslash. Shift_JIS does not have the second and the last
 * character, and decodes the third as another one.
 */
const windowsCharacters = Buffer.from('955c87408160b6fbfc', 'hex')

const settlement = [
  'settlement-id\tsettlement-start-date\ttotal-amount\tcurrency\ttransaction-type\tamount',
  '123\t01.11.2026 00:00:00 UTC\t1.234,56\tEUR',
  '123\t\t\t\tOrder\t-3,10',
  '',
].join('\n')

const manyColumns = Array.from({ length: 200 }, (_, index) => `column-${index}`)
const manyCells = manyColumns.map((name, index) => (index % 7 === 0 ? '' : `${name} value`))

/** Documents with all the difficulties that users of SP-API have reported. */
export const corpus: readonly CorpusDocument[] = [
  ...charsets(),
  ...tables(),
  ...compression(),
  {
    name: 'XML with entities, CDATA and a declared charset',
    content: Buffer.from(
      '<?xml version="1.0" encoding="UTF-8"?><Report><Item id="1"><Name>A &amp; B &#8364; &lt;x&gt;</Name></Item>' +
        '<Item id="2"><Name><![CDATA[<b>]]></Name><Empty/></Item></Report>',
    ),
    contentType: 'text/xml;charset=UTF-8',
    read: (document) => document.xmlRows('Item'),
    rows: [
      { '@id': '1', Name: 'A & B € <x>' },
      { '@id': '2', Name: '<b>', Empty: '' },
    ],
  },
  {
    name: 'JSON with the content type text/plain',
    content: gzipSync('\n{ "reportSpecification": { "rows": [0] }, "rows": [{ "a": 1 }, { "a": "é\\u00e9" }] }\n'),
    contentType: 'text/plain;charset=UTF-8',
    isCompressed: true,
    read: (document) => document.jsonRows('rows'),
    rows: [{ a: 1 }, { a: 'éé' }],
  },
  {
    name: 'JSON with a byte order mark',
    content: Buffer.from('\ufeff{"rows":[{"a":1}]}'),
    read: (document) => document.jsonRows('rows'),
    rows: [{ a: 1 }],
  },
  {
    name: 'JSON lines with empty lines',
    content: Buffer.from('{"a":1}\r\n\r\n{"a":2}'),
    read: (document) => document.jsonLines(),
    rows: [{ a: 1 }, { a: 2 }],
  },
]

function charsets(): CorpusDocument[] {
  const names = ['Cp1252', 'windows-1252', 'ISO-8859-1'] as const
  return [
    ...names.map((charset) => ({
      name: `windows-1252, named ${charset}`,
      content: iconv.encode(german, 'windows-1252'),
      contentType: `text/plain; charset=${charset}`,
      rows: germanRows,
    })),
    {
      name: 'windows-1252 without a charset',
      content: iconv.encode(german, 'windows-1252'),
      contentType: 'text/plain',
      marketplaceId: germany,
      rows: germanRows,
    },
    { name: 'UTF-8 without a charset', content: Buffer.from(german), marketplaceId: germany, rows: germanRows },
    {
      name: 'UTF-8 with a byte order mark and another charset in the content type',
      content: Buffer.from(`\ufeff${german}`),
      contentType: 'text/plain; charset=Cp1252',
      rows: germanRows,
    },
    {
      name: 'UTF-16 with a byte order mark',
      content: iconv.encode(german, 'utf-16le', { addBOM: true }),
      contentType: 'text/plain',
      rows: germanRows,
    },
    {
      name: 'UTF-16 (big endian) with a byte order mark',
      content: iconv.encode(german, 'utf-16be', { addBOM: true }),
      rows: germanRows,
    },
    {
      name: 'UTF-16 without a byte order mark',
      content: iconv.encode(german, 'utf-16le'),
      contentType: 'text/plain; charset=UTF-16LE',
      rows: germanRows,
    },
    {
      name: 'Shift_JIS with characters of Windows',
      content: Buffer.concat([Buffer.from('sku\tname\nA\t'), windowsCharacters, Buffer.from('\n')]),
      contentType: 'text/plain; charset=Shift_JIS',
      rows: [{ sku: 'A', name: '表①～ｶ髙' }],
    },
    {
      name: 'Shift_JIS without a charset',
      content: iconv.encode('商品名\t価格\n表示\t1\n', 'cp932'),
      marketplaceId: japan,
      rows: [{ 商品名: '表示', 価格: '1' }],
    },
    {
      name: 'UTF-8 from Japan without a charset',
      content: Buffer.from('商品名\t価格\n表示\t1\n'),
      marketplaceId: japan,
      rows: [{ 商品名: '表示', 価格: '1' }],
    },
  ]
}

function tables(): CorpusDocument[] {
  const file = (name: string, text: string, rows: readonly unknown[]) => ({ name, content: Buffer.from(text), rows })
  return [
    file('quotes that are data', 'sku\ttitle\nA\t5" pipe\nB\t"Best\nC\t"quoted"\n', [
      { sku: 'A', title: '5" pipe' },
      { sku: 'B', title: '"Best' },
      { sku: 'C', title: '"quoted"' },
    ]),
    file('tab-separated cells with quotes', '"Date"\t"Title"\n"11/27/2026"\t"5"" pipe,\nlong"\n', [
      { Date: '11/27/2026', Title: '5" pipe,\nlong' },
    ]),
    file('commas although Amazon documents tabs', '"asin","name"\n"B1","a, b"\nB2,c\n', [
      { asin: 'B1', name: 'a, b' },
      { asin: 'B2', name: 'c' },
    ]),
    file('empty lines and no last line end', '\n\nsku\tprice\n\nA\t1\n\n\nB\t2', [
      { sku: 'A', price: '1' },
      { sku: 'B', price: '2' },
    ]),
    file('rows with missing and additional cells', 'title\tprice\tnote\nA\nB\t2\tx\ty\tz\n', [
      { title: 'A', price: '', note: '' },
      { title: 'B', price: '2', note: 'x', 'column 4': 'y', 'column 5': 'z' },
    ]),
    file('names that are repeated, empty or padded', ' asin \tprice\tprice\t\nA\t1\t2\t3\n', [
      { asin: 'A', price: '1', 'price (2)': '2', 'column 4': '3' },
    ]),
    file('a settlement with a shorter first row and decimal commas', settlement, [
      {
        'settlement-id': '123',
        'settlement-start-date': '01.11.2026 00:00:00 UTC',
        'total-amount': '1.234,56',
        currency: 'EUR',
        'transaction-type': '',
        amount: '',
      },
      {
        'settlement-id': '123',
        'settlement-start-date': '',
        'total-amount': '',
        currency: '',
        'transaction-type': 'Order',
        amount: '-3,10',
      },
    ]),
    file('200 columns', `${manyColumns.join('\t')}\n${manyCells.join('\t')}\n`, [
      Object.fromEntries(manyColumns.map((name, index) => [name, manyCells[index]])),
    ]),
    file('only a header', 'sku\tprice\n', []),
    file('nothing', '', []),
    file('a last row of only tabs', 'sku\tprice\nA\t1\n\t\n', [
      { sku: 'A', price: '1' },
      { sku: '', price: '' },
    ]),
  ]
}

function compression(): CorpusDocument[] {
  const half = german.length / 2
  const compressed = gzipSync(german)
  return [
    { name: 'GZIP', content: compressed, isCompressed: true, rows: germanRows },
    { name: 'GZIP that the API does not mention', content: compressed, rows: germanRows },
    { name: 'no GZIP although the API says so', content: Buffer.from(german), isCompressed: true, rows: germanRows },
    {
      name: 'concatenated GZIP members',
      content: Buffer.concat([gzipSync(german.slice(0, half)), gzipSync(german.slice(half))]),
      isCompressed: true,
      rows: germanRows,
    },
    { name: 'GZIP of nothing', content: gzipSync(''), isCompressed: true, rows: [] },
  ]
}
