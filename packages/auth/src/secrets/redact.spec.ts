import { describe, expect, it } from '@jest/globals'
import { isQuotable, quoted, redact } from './redact.js'

describe('redact', () => {
  it.each([
    ['token Atza|IwEB-x/y+z== has expired', 'token [redacted] has expired'],
    ['Atzr|abc', '[redacted]'],
    ['"Atz.sprdt|abc"', '"[redacted]"'],
    ['secret amzn1.oa2-cs.v1.0a1b', 'secret [redacted]'],
    ['Atzmospheric | text', 'Atzmospheric | text'],
    ['%22Atza|abc%22', '%22[redacted]%22'],
    ['a%20Atza%7Cabc%2B%20b', 'a%20[redacted]%20b'],
    ['%5BAtzr|abc%5D', '%5B[redacted]%5D'],
    ['token_Atza|abc', 'token_[redacted]'],
    ['line\\nAtza|abc\\nline', 'line\\n[redacted]\\nline'],
    ['_amzn1.oa2-cs.v1.0a1b', '_[redacted]'],
    ['Atza%257Cabc%2526x', '[redacted]%2526x'],
    ['Atza&#124;abc&#x2b;&quot;', '[redacted]&quot;'],
    ['"Atza\\u007cabc\\/def"', '"[redacted]"'],
    [`"${Buffer.from('token=Atza|abcdefghijk').toString('base64')}"`, '"dG9rZW49[redacted]"'],
    [`<${Buffer.from('Atzr|abcdefghijk').toString('hex')}>`, '<[redacted]>'],
    ['LWA_CLIENT_SECRET=0a1b2c', 'LWA_CLIENT_SECRET=[redacted]'],
    ['client_secret%3D0a1b%26scope%3Da', 'client_secret%3D[redacted]%26scope%3Da'],
    ['{"client_secret":"0a 1b\\"2c","scope":"a"}', '{"client_secret":"[redacted]","scope":"a"}'],
    ['&quot;access_token&quot;:&quot;opaque&quot;', '&quot;access_token&quot;:&quot;[redacted]&quot;'],
    ['?x=%2Fcallback%3Fcode%3DANabc', '?x=%2Fcallback%3Fcode%3D[redacted]'],
    ['rediss%3A%2F%2Fuser%3Apass%40cache', 'rediss%3A%2F%2F[redacted]%40cache'],
    ['_https://a.example/?u=redis://:pass@cache', '_https://a.example/?u=redis://[redacted]@cache'],
    ['Übermut Atza|abc Übermut', 'Übermut [redacted] Übermut'],
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
    const parts = [
      'Atz.',
      'a.a',
      'https://',
      'x-amz-access-token',
      '?code=',
      'a+b://',
      'access_token= ',
      'a"access_token":"',
    ]
    const encoded = [
      '%25252541',
      '\\\\',
      '\\u0041',
      '&#38;amp;',
      'A',
      '4174',
      'abcdefghijklmnopqrstuv ',
      '://a.amazonaws.com?',
    ]
    const secrets = ['Atza|a-known-secret', 'another known secret']
    for (const part of [...parts, ...encoded]) {
      const text = `${part.repeat(100_000)}> Atza|abc`
      expect(redact(text, secrets).endsWith('[redacted]')).toBe(true)
    }
  })
})

describe('redact finds a known secret', () => {
  const secret = 'my+secret/1='
  it.each([
    ['encoded twice for a URL', encodeURIComponent(encodeURIComponent(secret))],
    ['in HTML', 'my&plus;secret&#x2F;1&#61;'],
    ['in hex', Buffer.from(secret).toString('hex')],
    ['in hex in uppercase', Buffer.from(secret).toString('hex').toUpperCase()],
    ['in a part of JSON in JSON', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
  ])('%s', (_, text) => {
    expect(redact(`a ${text} b`, [secret])).toBe('a [redacted] b')
  })

  it.each(['', 'a', 'ab', 'abc', 'user:'])('in base64 of a text that starts with %p', (before) => {
    const coded = Buffer.from(`${before}${secret}, the end`).toString('base64')
    const redacted = redact(`Basic ${coded}`, [secret])
    expect(redacted).toMatch(/^Basic .{0,6}\[redacted\].{0,16}$/)
    const left = redacted.slice('Basic '.length).split('[redacted]')
    expect(left.map((part) => Buffer.from(part, 'base64').toString('latin1')).join()).not.toMatch(/my|secret|1=/)
  })

  it.each(['Atza|', 'Atzr|', 'Atz.sprdt|', 'amzn1.oa2-cs.v1.', 'amzn1.oa2-cs.'])('without its prefix %p', (prefix) => {
    expect(redact('a 0123456789 b', [`${prefix}0123456789`])).toBe('a [redacted] b')
    expect(redact('a 0123 b', [`${prefix}0123`])).toBe('a 0123 b')
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
