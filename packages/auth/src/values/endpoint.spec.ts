import { describe, expect, it } from '@jest/globals'
import { parseEndpoint } from './endpoint.js'

describe('parseEndpoint', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['https://EXAMPLE.com:443/', 'https://example.com'],
    ['https://example.com/prefix/', 'https://example.com/prefix'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ['http://127.1:1', 'http://127.0.0.1:1'],
    ['http://[::1]:1/', 'http://[::1]:1'],
    ['http://sp-api.localhost', 'http://sp-api.localhost'],
    ['HTTP://LOCALHOST:1', 'http://localhost:1'],
    ['http://0x7f.1', 'http://127.0.0.1'],
    ['http://2130706433', 'http://127.0.0.1'],
    ['http://[0:0:0:0:0:0:0:1]:1', 'http://[::1]:1'],
  ])('accepts %s', (value, expected) => {
    expect(parseEndpoint(value, 'baseUrl')).toBe(expected)
  })

  it.each([
    'http://example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://192.168.0.1',
    'http://localhost.evil.example',
    'http://127.0.0.1.nip.io',
    'http://evil.example/localhost',
    'http://evil.example#localhost',
    'http://evil.example?localhost',
    'http://localhost@evil.example',
    'http://127.0.0.1:80@evil.example',
    'http://evil.example\\@localhost',
    'http://notlocalhost',
    'http://0.0.0.0',
    'http://128.0.0.1',
    'http://[::]',
    'http://[::2]',
    'http://[::ffff:10.0.0.1]',
    'http://localhost.',
    'http://127.0.0.1%2eevil.example',
    'HTTP://EXAMPLE.COM',
    'ftp://localhost',
    'file:///etc',
  ])('rejects %s, which is not encrypted', (value) => {
    expect(() => parseEndpoint(value, 'baseUrl')).toThrow(/^baseUrl must use https/)
  })

  it.each([
    'https://user:secret@example.com',
    'http://user@localhost',
    'https://example.com?a=secret',
    'https://example.com#secret',
  ])('rejects %s without quoting it', (value) => {
    expect(() => parseEndpoint(value, 'lwaUrl')).toThrow(
      /^lwaUrl must not contain credentials, a query or a fragment\. Remove them\.$/,
    )
  })

  it.each(['', 'example.com', 'https://', '//example.com'])('rejects %p, which is not a URL', (value) => {
    expect(() => parseEndpoint(value, 'SP_API_BASE_URL')).toThrow(/^SP_API_BASE_URL is not a URL/)
  })
})
