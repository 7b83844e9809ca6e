import { describe, expect, it } from '@jest/globals'
import { userAgent } from './user-agent.js'

const platform = `Platform=Node.js/${process.versions.node}`

describe('userAgent', () => {
  it("has Amazon's format", () => {
    expect(userAgent()).toBe(`App/1.0 (Language=TypeScript; ${platform})`)
    expect(userAgent({ name: 'Repricer', version: '2.1', attributes: { Host: 'worker-7' } })).toBe(
      `Repricer/2.1 (Language=TypeScript; ${platform}; Host=worker-7)`,
    )
  })

  it('escapes characters that would end a part', () => {
    expect(userAgent({ name: 'a/b(c\\', version: '1(2)/', attributes: { 'x=y;': 'p)q;r=(\\' } })).toBe(
      `a\\/b(c\\\\/1\\(2)/ (Language=TypeScript; ${platform}; x\\=y;=p\\)q\\;r=(\\\\)`,
    )
  })

  it('keeps Language and Platform', () => {
    expect(userAgent({ attributes: { Language: 'Perl' } })).toBe(`App/1.0 (Language=TypeScript; ${platform})`)
  })

  it('accepts 500 characters at most', () => {
    const others = userAgent({ name: '' }).length
    expect(userAgent({ name: 'x'.repeat(500 - others) })).toHaveLength(500)
    expect(() => userAgent({ name: 'x'.repeat(501 - others) })).toThrow(
      'application is too long. Shorten it to make the user-agent at most 500 characters long, not 501.',
    )
  })

  it.each([
    null,
    'App/1.0',
    { name: 7 },
    { version: null },
    { attributes: null },
    { attributes: 'Host' },
    { attributes: { pid: 7 } },
    { attributes: { pid: undefined } },
  ])('rejects %j, whose parts are not strings', (application) => {
    expect(() => userAgent(application as never)).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: expect.stringMatching(/^application must be an object/),
      }),
    )
  })

  it.each(['Möbel', 'a\r\nb', 'a\tb'])('rejects %p', (name) => {
    expect(() => userAgent({ name })).toThrow('application must be printable ASCII, because it is sent as user-agent.')
  })
})
