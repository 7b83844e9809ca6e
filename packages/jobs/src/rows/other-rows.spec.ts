import { describe, expect, it } from '@jest/globals'
import { jsonLines, jsonRows } from './json-rows.js'
import { xmlRows } from './xml-rows.js'

async function* inChunks(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

/** Parses a text in chunks of several sizes, which must not matter. */
async function parse(
  parser: (text: AsyncIterable<string>) => AsyncIterable<unknown>,
  text: string,
): Promise<unknown[]> {
  const results = await Promise.all(
    [1, 3, 1000].map(async (size) => {
      const items: unknown[] = []
      for await (const item of parser(inChunks(text, size))) items.push(item)
      return items
    }),
  )
  for (const result of results) expect(result).toEqual(results[0])
  return results[0] ?? []
}

const invalid = expect.objectContaining({ code: 'DOCUMENT', reason: 'INVALID_ROWS' })

describe('jsonRows', () => {
  it('reads the items of a list', async () => {
    const text = '{"skip":[{"a":0}],"report":{"rows":[{"a":1,"b":{"c":[2]}},{"a":"é\\u00e9"}],"other":1}}'
    expect(await parse((chunks) => jsonRows(chunks, 'report.rows'), text)).toEqual([
      { a: 1, b: { c: [2] } },
      { a: 'éé' },
    ])
    expect(await parse((chunks) => jsonRows(chunks, ''), '[1, [2], {"a": 3}]')).toEqual([1, [2], { a: 3 }])
    expect(await parse((chunks) => jsonRows(chunks, 'missing'), text)).toEqual([])
  })

  it.each(['{"rows":[1', '{"rows":[1,}', '<xml/>', ''])('rejects %s', async (text) => {
    await expect(parse((chunks) => jsonRows(chunks, 'rows'), text)).rejects.toEqual(invalid)
  })
})

describe('jsonLines', () => {
  it('reads each line', async () => {
    expect(await parse(jsonLines, '{"a":1}\n\n[2]\r\n3')).toEqual([{ a: 1 }, [2], 3])
  })

  it('names the invalid line, and no value', async () => {
    await expect(parse(jsonLines, '1\nsecret\n')).rejects.toThrow(/^Line 2 is not valid JSON\.$/)
  })
})

describe('xmlRows', () => {
  const text = `<?xml version="1.0"?><Envelope><Header><Id>1</Id></Header>
    <Order id="7"><Item>A &amp; B &#8364;</Item><Item><![CDATA[<C>]]></Item><Empty/><Price currency="EUR">9</Price></Order></Envelope>`

  it('reads the children of the outermost element', async () => {
    expect(await parse((chunks) => xmlRows(chunks), text)).toEqual([
      { Id: '1' },
      { '@id': '7', Item: ['A & B €', '<C>'], Empty: '', Price: { '@currency': 'EUR', '#text': '9' } },
    ])
  })

  it('reads the elements with a name', async () => {
    expect(await parse((chunks) => xmlRows(chunks, 'Item'), text)).toEqual(['A & B €', '<C>'])
  })

  it.each(['<a><b></a>', '<a><b>', '{}'])('rejects %s', async (broken) => {
    await expect(parse((chunks) => xmlRows(chunks), broken)).rejects.toEqual(invalid)
  })
})
