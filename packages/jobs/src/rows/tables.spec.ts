import { describe, expect, it } from '@jest/globals'
import { type Row, tableRows } from './tables.js'

/** Parses a text in chunks of a size. */
async function parse(text: string, size = 7): Promise<Row[]> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  const rows: Row[] = []
  for await (const row of tableRows(chunks())) rows.push(row)
  return rows
}

describe('tableRows', () => {
  it.each<[string, string, Row[]]>([
    [
      'tabs',
      'a\tb\n1\t2\n3\t4\n',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['Windows line ends', 'a\tb\r\n1\t2\r\n', [{ a: '1', b: '2' }]],
    ['no final line end', 'a\tb\n1\t2', [{ a: '1', b: '2' }]],
    ['quotes as data', 'a\tb\n"1\t2" screen\n', [{ a: '"1', b: '2" screen' }]],
    ['quoted cells with tabs', '"a"\t"b"\n"x, ""y"""\t"1\t2"\n', [{ a: 'x, "y"', b: '1\t2' }]],
    ['commas', 'a,b\n1,"2,\n3"\n', [{ a: '1', b: '2,\n3' }]],
    ['one column', 'a\n1\n2\n', [{ a: '1' }, { a: '2' }]],
    ['empty lines', '\n\na\tb\n\n1\t2\n\n', [{ a: '1', b: '2' }]],
    ['missing cells', 'a\tb\tc\n1\n', [{ a: '1', b: '', c: '' }]],
    [
      'cells without a name',
      'a\tb\n1\t2\t3\t4\n5\n',
      [
        { a: '1', b: '2', 'column 3': '3', 'column 4': '4' },
        { a: '5', b: '', 'column 3': '', 'column 4': '' },
      ],
    ],
    ['repeated and empty names', 'a\ta\t\ta\n1\t2\t3\t4\n', [{ a: '1', 'a (2)': '2', 'column 3': '3', 'a (3)': '4' }]],
    ['names of built-in properties', '__proto__\tconstructor\n1\t2\n', [{ 'column 1': '1', constructor: '2' }]],
    ['only a header', 'a\tb\n', []],
    ['nothing', '', []],
  ])('reads %s', async (_, text, rows) => {
    for (const size of [1, 2, 3, 7, 1000]) expect(await parse(text, size)).toEqual(rows)
  })

  it('reads 200 columns', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `c${index}`)
    const [row] = await parse(`${names.join('\t')}\n${names.map((name) => `v${name}`).join('\t')}\n`, 64)
    expect(row).toEqual(Object.fromEntries(names.map((name) => [name, `v${name}`])))
  })

  it('fails if a quote is never closed', async () => {
    await expect(parse('a,b\n1,"2\n')).rejects.toMatchObject({ code: 'DOCUMENT', reason: 'INVALID_ROWS' })
  })

  it('passes on the error of the source', async () => {
    async function* broken() {
      yield 'a,b\n1,2\n'
      throw new Error('broken')
    }
    const rows = tableRows(broken())
    await expect(async () => {
      for await (const _ of rows);
    }).rejects.toThrow('broken')
  })
})
