import { describe, expect, it } from '@jest/globals'
import { harmlessRejectionOf } from '../../test/harmless-rejection-of.js'
import { planted } from '../../test/planted-secrets.js'
import { parseSecretDocument } from './parse-secret-document.js'

const parse = async (text: string, field?: string) => parseSecretDocument(text, 'the store', field)

describe('parseSecretDocument', () => {
  it('gives the JSON object', async () => {
    expect(await parse('{"a": "b", "n": [1, -2.5e3, "12345678901234567890"]}')).toEqual({
      a: 'b',
      n: [1, -2500, '12345678901234567890'],
    })
  })

  it.each([
    ['plain text', planted.clientSecret],
    ['a JSON string', `"${planted.clientSecret}"`],
    ['broken JSON', `{"clientSecret": ${planted.clientSecret}}`],
    ['nothing', ''],
    ['a list', `["${planted.clientSecret}"]`],
  ])('says of %s how it is to be written, and quotes nothing', async (_, text) => {
    expect(await harmlessRejectionOf(parse(text, 'secret'))).toMatchObject({
      reason: 'MALFORMED',
      message: 'the store holds no JSON object: write the client secret there as {"clientId": "…", "secret": "…"}',
    })
  })

  it.each(['12345678901234567890', '-12345678901234567890', '1e400'])(
    'refuses the number %s, which would be another one when it is written back',
    async (number) => {
      expect(await harmlessRejectionOf(parse(`{"id": ${number}, "s": "hush \\" 1"}`))).toMatchObject({
        reason: 'MALFORMED',
        message: expect.stringContaining('put it in quotation marks'),
      })
    },
  )
})
