import { describe, expect, it } from '@jest/globals'
import iconv from 'iconv-lite'
import { type CharsetFacts, decodeText, type InvalidBytes, type TextOptions } from './decode-text.js'

/** Decodes bytes in chunks of a size. */
async function decode(
  bytes: Buffer,
  size: number,
  facts: CharsetFacts = {},
  options: TextOptions = {},
): Promise<string> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  let text = ''
  for await (const part of decodeText(chunks(), facts, options)) text += part
  return text
}

const japan = { marketplaceId: 'A1VC38T7YXB528' }
const plain = 'sku\tname\nA\tplain text\n'

/** Every size splits characters and byte order marks at other places. */
describe.each([1, 2, 3, 5, 1000])('in chunks of %d bytes', (size) => {
  it.each<[string, string, string, string | undefined, CharsetFacts]>([
    ['windows-1252', 'windows-1252', `${plain}9,99 € – “Größe”\n`, 'text/plain;charset=Cp1252', {}],
    ['ISO-8859-1, which means windows-1252', 'windows-1252', '€ ü', 'text/plain; charset=ISO-8859-1', {}],
    [
      'Shift_JIS, which means windows-31J',
      'cp932',
      '①髙﨑 ソ表\n',
      'text/tab-separated-values; charset="Shift_JIS"',
      {},
    ],
    ['UTF-8', 'utf8', 'ü€😀', 'text/xml; charset=UTF-8', {}],
    ['UTF-16 with a mark', 'utf-16', 'ü€😀', undefined, {}],
    ['big-endian UTF-16', 'utf-16be', 'ü€😀', 'text/plain; charset=utf-16be', {}],
    ['UTF-8 without a label', 'utf8', `${plain}ü€😀`, undefined, {}],
    ['windows-1252 without a label', 'windows-1252', `${plain}Größe 9 €`, 'text/plain', {}],
    ['windows-31J of Japan without a label', 'cp932', `${plain}髙﨑`, undefined, japan],
    ['ASCII without a label', 'ascii', plain, undefined, {}],
    ['nothing', 'ascii', '', undefined, {}],
    ['one byte', 'ascii', 'x', undefined, {}],
  ])('decodes %s', async (_, encoding, text, contentType, facts) => {
    expect(await decode(iconv.encode(text, encoding), size, { contentType, ...facts })).toBe(text)
  })

  it('removes the mark of UTF-8, also if the content type names another charset', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('ü\ufeffü')])
    expect(await decode(bytes, size, { contentType: 'text/plain; charset=Cp1252' })).toBe('ü\ufeffü')
  })

  it('reports bytes that are invalid in the charset', async () => {
    const reports: InvalidBytes[] = []
    const bytes = Buffer.from([0x61, 0xff, 0x62, 0x63])
    const contentType = 'text/plain; charset=utf-8'
    const text = await decode(bytes, size, { contentType }, { onInvalidBytes: (report) => reports.push(report) })
    expect(text).toBe('a\ufffdbc')
    expect(reports).toEqual([{ charset: 'utf-8', count: 1, context: expect.stringContaining('\ufffd') }])
  })

  it('fails if invalid bytes are not wanted', async () => {
    const contentType = 'text/plain; charset=utf-8'
    const decoding = decode(Buffer.from([0x61, 0xff, 0x62]), size, { contentType }, { invalidBytes: 'throw' })
    await expect(decoding).rejects.toMatchObject({ code: 'DOCUMENT', reason: 'INVALID_BYTES' })
  })
})

it('uses the charset that the caller passes', async () => {
  const bytes = iconv.encode('Größe', 'windows-1252')
  expect(await decode(bytes, 100, { contentType: 'text/plain; charset=utf-8' }, { charset: 'windows-1252' })).toBe(
    'Größe',
  )
})

it('stays with UTF-8 once a character has shown it', async () => {
  const bytes = Buffer.concat([Buffer.from('ü'.repeat(10)), Buffer.from([0xfc])])
  expect(await decode(bytes, 4)).toBe(`${'ü'.repeat(10)}\ufffd`)
})
