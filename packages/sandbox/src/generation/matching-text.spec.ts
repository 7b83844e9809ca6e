import { describe, expect, it } from '@jest/globals'
import { loadModels } from '../model/load-models.js'
import type { Constraints } from '../model/swagger-model.js'
import { matchingText } from './matching-text.js'
import { Random } from './random.js'

/** All objects of the models that have a pattern. */
function constraintsWithPattern(value: unknown): (Constraints & { readonly pattern: string })[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(constraintsWithPattern)
  return hasPattern(value) ? [value, ...inner] : inner
}

function hasPattern(value: object): value is { readonly pattern: string } {
  return 'pattern' in value && typeof value.pattern === 'string'
}

const rows = new Map(constraintsWithPattern(loadModels()).map((each) => [JSON.stringify(each), each]))

describe('matchingText', () => {
  it('matches every pattern of the models, with the lengths beside it', () => {
    const faults = [...rows.values()].flatMap(({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }) => {
      const texts = [1, 2, 3].map((seed) => matchingText(pattern, new Random(seed), { minLength, maxLength }) ?? '')
      const isValid = (text: string) =>
        new RegExp(pattern).test(text) && text.length >= minLength && text.length <= maxLength
      return texts.filter((text) => !isValid(text)).map((text) => `${pattern}: ${text}`)
    })
    expect(faults).toEqual([])
    expect(rows.size).toBeGreaterThan(20)
  })

  it.each([
    'a|bc|d',
    '^(?:x|y){2,3}z?$',
    '[^a-zA-Z]{4}',
    '\\d{3}-\\w+ \\S\\s\\D',
    '[-a-c.\\]]{9}',
    '^.+\\.(png|jpe?g)$',
    'a{2}b{0,}',
  ])('matches %s for every seed', (pattern) => {
    const whole = new RegExp(`^(?:${pattern})$`)
    const texts = Array.from({ length: 50 }, (_, seed) => matchingText(pattern, new Random(seed)) ?? '')
    expect(texts.filter((text) => !whole.test(text))).toEqual([])
  })

  it.each(['(?=a)b', '(?!a)b', '(a)\\1', '[a', '(a', 'a)', '*a', '\\bword', '[^\\w]', 'a{x}'])(
    'does not try %s',
    (pattern) => {
      expect(matchingText(pattern, new Random(1))).toBeUndefined()
    },
  )

  it('returns nothing if no text has an allowed length', () => {
    expect(matchingText('^[a-z]{3}$', new Random(1), { minLength: 4 })).toBeUndefined()
  })

  it('returns the same text for the same seed', () => {
    const texts = [1, 1, 2].map((seed) => matchingText('[a-z]{20}', new Random(seed)))
    expect([texts[0] === texts[1], texts[0] === texts[2]]).toEqual([true, false])
  })
})
