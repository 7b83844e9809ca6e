import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { codings, escapings } from '../../test/leaks/encodings.js'
import { redact } from './redact.js'

/** Texts that may stand before and after a secret. None of them changes the meaning of the next character. */
const surroundings = [
  '',
  ' ',
  '"',
  "'",
  '_',
  'x',
  '7',
  '-',
  '.',
  ',',
  ':',
  '=',
  '>',
  '[',
  '(',
  '/',
  '\n',
  '\\n',
  '\\\\n',
  '\\u000a',
  '\\"',
  '%22',
  '%20',
  '%5B',
  '%2522',
  '%0A',
  '&quot;',
  '&#10;',
  '&amp;quot;',
  '{"message":"',
  'Übermut',
  '\u{1f511}',
]
const surrounding = fc.constantFrom(...surroundings)

const tokenCharacters = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/='), {
    minLength: 16,
    maxLength: 60,
  })
  .map((characters) => characters.join(''))
const amazonPrefix = fc.constantFrom('Atza|', 'Atzr|', 'Atz.sprdt|', 'amzn1.oa2-cs.v1.')
const amazonSecret = fc.tuple(amazonPrefix, tokenCharacters).map((parts) => parts.join(''))

/** Any text. It may contain an escape, but none whose result is an escape again. */
const opaqueSecret = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('%', '&', '"', '/', '+', ' ', 'Ä', '%41', '\\n', '&lt;'),
    ),
    minLength: 16,
    maxLength: 30,
  })
  .filter((text) => text.trim() !== '' && !/\\\\|%25|%5c|&amp;|\\[%&]/i.test(text))

const names = Object.keys(escapings)
const escapes = (maxLength: number) => fc.array(fc.constantFrom(...names), { maxLength })
const coding = fc.constantFrom(...Object.keys(codings))

function escapeIn(text: string, order: readonly string[]): string {
  return order.reduce((escaped, name) => escapings[name]?.(escaped) ?? '', text)
}

/** Returns the rest of a redacted text, before and after the secret. */
function around(text: string): { head: string; tail: string } {
  const [head = '', ...tails] = text.split('[redacted]')
  expect(tails).toHaveLength(1)
  return { head, tail: tails.join() }
}

function expectRedacted(redacted: string, before: string, after: string): void {
  const { head, tail } = around(redacted)
  expect(before.startsWith(head)).toBe(true)
  expect(after.endsWith(tail)).toBe(true)
}

const runs = { numRuns: 1000 }

describe('redact removes the whole secret, and nothing that is separated from it', () => {
  it('if it knows the secret, in up to four escapes in any order', () => {
    const secret = fc.oneof(amazonSecret, opaqueSecret)
    fc.assert(
      fc.property(secret, escapes(4), surrounding, surrounding, (known, order, before, after) => {
        expectRedacted(redact(`${before}${escapeIn(known, order)}${after}`, [known]), before, after)
      }),
      runs,
    )
  })

  it('if the whole text around a known secret is escaped too', () => {
    fc.assert(
      fc.property(amazonSecret, escapes(4), surrounding, surrounding, (known, order, before, after) => {
        const text = redact(escapeIn(`${before}${known}${after}`, order), [known])
        expectRedacted(text, escapeIn(before, order), escapeIn(after, order))
      }),
      runs,
    )
  })

  it('if it does not know the secret, which has the format of Amazon', () => {
    fc.assert(
      fc.property(amazonSecret, escapes(4), surrounding, surrounding, (unknown, order, before, after) => {
        expectRedacted(redact(`${before}${escapeIn(unknown, order)}${after}`), before, after)
      }),
      runs,
    )
  })

  it('if it knows the secret, and the prefix of Amazon is missing', () => {
    fc.assert(
      fc.property(
        amazonPrefix,
        tokenCharacters,
        escapes(4),
        surrounding,
        surrounding,
        (prefix, part, order, before, after) => {
          expectRedacted(redact(`${before}${escapeIn(part, order)}${after}`, [prefix + part]), before, after)
        },
      ),
      runs,
    )
  })

  const innerBytes = fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => Buffer.from(text).toString())

  it('in base64 and hex between other bytes, escaped up to two times inside and four times outside', () => {
    fc.assert(
      fc.property(
        fc.oneof(amazonSecret, opaqueSecret),
        escapes(2),
        coding,
        escapes(4),
        fc.tuple(innerBytes, innerBytes),
        fc.tuple(surrounding, surrounding),
        (known, inner, name, outer, [innerBefore, innerAfter], [before, after]) => {
          const coded = codings[name]?.(innerBefore, escapeIn(known, inner), innerAfter)
          if (!coded) throw new Error(`No coding ${name}.`)
          const { text, start, end } = coded
          const redacted = redact(`${before}${escapeIn(text, outer)}${after}`, [known])
          expectRedacted(
            redacted,
            `${before}${escapeIn(text.slice(0, start), outer)}`,
            `${escapeIn(text.slice(end), outer)}${after}`,
          )
        },
      ),
      runs,
    )
  })

  it('in base64 and hex, if it does not know the secret', () => {
    fc.assert(
      fc.property(amazonSecret, coding, innerBytes, surrounding, surrounding, (unknown, name, inner, before, after) => {
        const coded = codings[name]?.(inner, unknown, '"')
        const { text = '', start = 0, end = 0 } = coded ?? {}
        expectRedacted(
          redact(`${before}${text}${after}`),
          `${before}${text.slice(0, start)}`,
          `${text.slice(end)}${after}`,
        )
      }),
      runs,
    )
  })
})

describe('redact keeps', () => {
  it('a text without a secret', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.webUrl(),
      fc.base64String(),
      fc.lorem(),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(text, surrounding)), (parts) => {
        const safe = parts.join('')
        expect(redact(safe, ['a known secret', 'Atza|another-known-secret'])).toBe(safe)
      }),
      runs,
    )
  })

  it('valid JSON valid', () => {
    fc.assert(
      fc.property(fc.oneof(amazonSecret, opaqueSecret), surrounding, escapes(3), (known, before, order) => {
        const body = JSON.stringify({
          errors: [{ code: 'A', message: `${before}${escapeIn(known, order)}`, details: '' }],
        })
        expect(JSON.parse(redact(body, [known]))).toMatchObject({ errors: [{ code: 'A', details: '' }] })
      }),
      runs,
    )
  })
})
