import { describe, expect, it } from '@jest/globals'
import { isQuotable, quoted, redact } from './redact.js'

describe('redact', () => {
  it.each([
    ['token Atza|IwEB-x/y+z== has expired', 'token [redacted] has expired'],
    ['Atzr|abc', '[redacted]'],
    ['"Atz.sprdt|abc"', '"[redacted]"'],
    ['secret amzn1.oa2-cs.v1.0a1b', 'secret [redacted]'],
    ['Atzmospheric | text', 'Atzmospheric | text'],
    ['refresh_token=Atzr%7Cabc%3D&scope=a', 'refresh_token=[redacted]&scope=a'],
    ['{"client_secret":"0a1b2c","scope":"a"}', '{"client_secret":"[redacted]","scope":"a"}'],
    ['{\\"restrictedDataToken\\": \\"opaque\\"}', '{\\"restrictedDataToken\\": \\"[redacted]\\"}'],
    ['x-amz-access-token: opaque', 'x-amz-access-token: [redacted]'],
    ['/callback?state=1&spapi_oauth_code=ANabc&x=1', '/callback?state=1&spapi_oauth_code=[redacted]&x=1'],
    ['grant_type=authorization_code&code=ANabc&x=1', 'grant_type=authorization_code&code=[redacted]&x=1'],
    ['access_token is missing', 'access_token is missing'],
    ['code: InvalidInput', 'code: InvalidInput'],
    [
      'see https://b.s3.eu-west-1.amazonaws.com/report.gz?AWSAccessKeyId=a&Signature=b#c for more',
      'see https://b.s3.eu-west-1.amazonaws.com/report.gz?[redacted] for more',
    ],
    ['https://D1.CloudFront.net:443/a?Policy=b', 'https://D1.CloudFront.net:443/a?[redacted]'],
    ['"https://b.s3.amazonaws.com/a?x=1\\u0026y=2"', '"https://b.s3.amazonaws.com/a?[redacted]"'],
    ['https://amazonaws.com.example/a?page=2', 'https://amazonaws.com.example/a?page=2'],
    [
      'https://files.example/a?X-Amz-Algorithm=x&X-Amz-Credential=b%2Fc&X-Amz-Security-Token=d&X-Amz-Signature=e',
      'https://files.example/a?X-Amz-Algorithm=x&X-Amz-Credential=[redacted]&X-Amz-Security-Token=[redacted]&X-Amz-Signature=[redacted]',
    ],
    ['rediss://user:p@ss@cache:6379/0 is away', 'rediss://[redacted]@cache:6379/0 is away'],
    ['https://user@files.example', 'https://[redacted]@files.example'],
    ['at file:///app/index.js:1:2', 'at file:///app/index.js:1:2'],
  ])('turns %p into %p', (text, expected) => {
    expect(redact(text, [])).toBe(expected)
  })

  it('redacts every occurrence of a known secret', () => {
    expect(redact('my$ecret, my$ecret', ['my$ecret', ''])).toBe('[redacted], [redacted]')
  })

  it('redacts the encoded forms of a known secret, even if it is the prefix of another one', () => {
    const secret = 'a "secret"/+\ud800'
    const unicode = Buffer.from(secret).toString()
    const texts = [
      encodeURIComponent(unicode),
      new URLSearchParams({ '': secret }).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
      `${secret}, longer`,
    ]
    for (const text of texts) expect(redact(`<${text}>`, [secret, `${secret}, longer`])).toBe('<[redacted]>')
  })

  it('processes a long text in linear time', () => {
    const parts = ['Atz.', 'a.a', 'https://', 'x-amz-access-token', '?code=', 'a+b://', 'access_token= ']
    const lengths = parts.map((part) => redact(part.repeat(100_000)).length)
    expect(Math.min(...lengths)).toBeGreaterThan(0)
  })
})

describe('isQuotable', () => {
  it.each(['europe', 'DEU', 'A1PA6795UKMFR9', 'us-east-1', 'market place'])('accepts %p', (value) => {
    expect(isQuotable(value)).toBe(true)
    expect(quoted(value)).toBe(`: ${value}`)
  })

  it.each([
    'Atzr|1',
    'amzn1.oa2-cs.a',
    'amzn1.oa2-cs.v1.0123456789abcdef0123456789abcdef',
    '0123456789abcdef0',
    'a\nb',
    'é',
    'pass=word',
    '',
    7,
    null,
    undefined,
    ['eu'],
    Symbol('eu'),
    Object.create(null),
  ])('rejects %p', (value) => {
    expect(isQuotable(value)).toBe(false)
    expect(quoted(value)).toBe('')
  })

  it('accepts longer names up to the given length, but no secret', () => {
    expect(isQuotable('orders-v0.getOrdersById', 48)).toBe(true)
    expect(isQuotable('x'.repeat(49), 48)).toBe(false)
    expect(isQuotable('amzn1.oa2-cs.v1.0123456789', 48)).toBe(false)
  })
})
