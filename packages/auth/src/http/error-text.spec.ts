import { describe, expect, it } from '@jest/globals'
import { readErrorText } from './error-text.js'

const entry = { code: 'InvalidInput', message: 'Bad date' }

describe('readErrorText', () => {
  it.each<[string, string, unknown]>([
    [
      'JSON with raw control characters',
      '{"errors":[{"code":"InvalidInput","message":"Bad\ndate\tand\u0000time"}]}',
      { errors: [{ code: 'InvalidInput', message: 'Bad date and time' }] },
    ],
    [
      'JSON that is cut off',
      '{"errors":[{"code":"InvalidInput","message":"Bad \\"date\\"","details":"line\\nbreak"},{"message":"An',
      [{ code: 'InvalidInput', message: 'Bad "date"', details: 'line\nbreak' }, { message: 'An' }],
    ],
    [
      'JSON that is cut off in an escape',
      '{"code":"InvalidInput","message":"Bad\\u00',
      [{ ...entry, message: 'Bad\\u00' }],
    ],
    [
      'XML',
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>A &lt; B &#38; C</Message><RequestId>1</RequestId></Error>',
      [{ code: 'AccessDenied', message: 'A < B & C' }],
    ],
    [
      'XML with several errors',
      '<Errors><Error><Code>A</Code><Message>1</Message></Error><Error><Code>B</Code></Error></Errors>',
      [{ code: 'A', message: '1' }, { code: 'B' }],
    ],
    [
      'HTML',
      '<!DOCTYPE html><html><head><title>403 &quot;ERROR&quot;</title><style>a{}</style><script>if (a > b) {}</script></head>' +
        '<!-- <b> --><body><h1>The request\ncould  not</h1><code>be</code> satisfied&nbsp;&unknown;</body></html>',
      { message: '403 "ERROR" The request could not be satisfied &unknown;' },
    ],
    ['text', ' Service \n\u0000 Unavailable ', { message: 'Service Unavailable' }],
    ['JSON without a known field', '{"other":"val', undefined],
    ['markup without text', '<html></html>', { message: '' }],
  ])('reads %s', (_, body, expected) => {
    expect(readErrorText(body, [])).toEqual(expected)
  })

  it('keeps at most 500 characters of each text', () => {
    const long = 'x'.repeat(20_000)
    expect(readErrorText(long, [])).toEqual({ message: long.slice(0, 500) })
    expect(readErrorText(`{"message":"\n${long}"}`, [])).toEqual({ message: ` ${long.slice(0, 499)}` })
    expect(readErrorText(`<Message>${long}</Message>`, [])).toEqual([{ message: long.slice(0, 500) }])
    expect(readErrorText(`{"message":"${long}`, [])).toEqual([{ message: long.slice(0, 500) }])
  })

  it.each([490, 7990])('redacts a secret that a limit would cut in half, at %i', (position) => {
    const secret = 'an-opaque-secret-value'
    const text = '<b>'.repeat(position === 490 ? 0 : 2600) + 'x '.repeat(position === 490 ? 245 : 95)
    expect(text).toHaveLength(position)
    for (const form of [secret, secret.replaceAll('-', '&#45;'), 'Atza|an-opaque-secret-value']) {
      expect(JSON.stringify(readErrorText(text + form, [secret]))).not.toMatch(/an.{0,4}opaque|Atza/)
    }
  })

  it.each(['<', '<!--', '<script>', '"code":"', '"code" ', '&#1', '\\"', '<code>'])(
    'searches only the start of a long body of %p, because some patterns take quadratic time',
    (part) => {
      const result = JSON.stringify(readErrorText(part.repeat(200_000), ['an-opaque-secret-value'])) ?? ''
      expect(result.length).toBeLessThan(100_000)
    },
  )
})
