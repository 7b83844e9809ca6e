import crypto from 'node:crypto'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { randomFrom } from '../../test/random.js'
import { OnboardingError, type OnboardingReason } from './onboarding-error.js'
import { isEqualSecret, StateSigner, stateKeys } from './state-signer.js'

const secret = 'a secret of thirty-two bytes or more'
const newSecret = 'another secret of thirty-two bytes'
const applicationId = 'amzn1.sp.solution.1'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const content = { session: 'session-1', expiresAt: 1_000_600, countryCode: 'DE' }
const now = 1_000_000_000

const signerOf = (...secrets: string[]) => new StateSigner(stateKeys(secrets), applicationId)
const signer = signerOf(secret)
const state = signer.sign(content)

function reasonOf(verify: () => unknown): OnboardingReason | 'none' {
  try {
    verify()
    return 'none'
  } catch (error) {
    if (error instanceof OnboardingError) return error.reason
    throw error
  }
}

const reasonForState = (text: string) => reasonOf(() => signer.verify(text, content.session, now))

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a state', () => {
  it('is verified and returns its content', () => {
    expect(signer.verify(state, content.session, now)).toEqual({
      nonce: expect.stringMatching(/^[\w-]{22}$/),
      expiresAt: 1_000_600,
      countryCode: 'DE',
    })
  })

  it('can have no store', () => {
    const { session, expiresAt } = content
    expect(signer.verify(signer.sign({ session, expiresAt }), session, now)).toMatchObject({ countryCode: undefined })
  })

  it('is unique, even with the same content at the same moment', () => {
    const states = Array.from({ length: 1000 }, () => signer.sign(content))
    const nonces = states.map((text) => signer.verify(text, content.session, now).nonce)
    expect(new Set(states).size).toBe(1000)
    expect(new Set(nonces).size).toBe(1000)
  })

  it('needs no encoding in a URL', () => {
    expect(encodeURIComponent(state)).toBe(state)
  })

  it('does not show the session', () => {
    expect(Buffer.from(state, 'base64url').toString('latin1')).not.toContain(content.session)
  })

  it('is forged if any of its bits differs', () => {
    const bits = [...state].flatMap((character, index) =>
      [1, 2, 4, 8, 16, 32].map((bit) => {
        const other = alphabet[alphabet.indexOf(character) ^ bit]
        return `${state.slice(0, index)}${other}${state.slice(index + 1)}`
      }),
    )
    expect(bits).toHaveLength(116 * 6)
    expect(bits.filter((text) => reasonForState(text) !== 'state-forged')).toEqual([])
  })

  it('is forged if it is shortened, lengthened or has other characters', () => {
    const shortened = Array.from(state, (_, length) => state.slice(0, length))
    const altered = [
      `${state}A`,
      `${state}=`,
      ` ${state}`,
      `${state}\n`,
      `${state.slice(1)}é`,
      `${state.slice(1)}+`,
      '😀'.repeat(58),
    ]
    const long = ['A'.repeat(116), 'A'.repeat(1_000_000), state + state]
    const forged = [...shortened, ...altered, ...long]
    expect(forged.filter((text) => reasonForState(text) !== 'state-forged')).toEqual([])
  })

  it('is forged if it is random', () => {
    const random = randomFrom(1)
    const draw = () => Array.from({ length: 116 }, () => alphabet[Math.floor(random() * 64)]).join('')
    expect(Array.from({ length: 1000 }, draw).filter((text) => reasonForState(text) !== 'state-forged')).toEqual([])
  })

  it('is forged if it combines parts of two states', () => {
    const other = signer.sign({ ...content, session: 'session-2' })
    const positions = [22, 28, 31, 74]
    const mixed = positions.map((position) => other.slice(0, position) + state.slice(position))
    expect(mixed.map(reasonForState)).toEqual(positions.map(() => 'state-forged'))
  })

  it('is forged if it was created with another secret, or for another application', () => {
    const others = [signerOf(newSecret), new StateSigner(stateKeys(secret), 'amzn1.sp.solution.2')]
    expect(others.map((other) => reasonForState(other.sign(content)))).toEqual(['state-forged', 'state-forged'])
  })

  it('is valid until it expires', () => {
    const reasonAt = (moment: number) => reasonOf(() => signer.verify(state, content.session, moment))
    expect([reasonAt(1_000_599_999), reasonAt(1_000_600_000), reasonAt(Number.MAX_SAFE_INTEGER)]).toEqual([
      'none',
      'state-expired',
      'state-expired',
    ])
  })

  it.each(['session-2', '', 'session-1 ', undefined])('is not valid in the session %p', (session) => {
    expect(reasonOf(() => signer.verify(state, session, now))).toBe('state-other-session')
  })

  it('stays valid after a change of the secret while the old one is listed', () => {
    const rotated = signerOf(newSecret, secret)
    expect(rotated.verify(state, content.session, now)).toMatchObject({ countryCode: 'DE' })
    expect(signerOf(newSecret).verify(rotated.sign(content), content.session, now)).toMatchObject({ countryCode: 'DE' })
    expect(reasonForState(rotated.sign(content))).toBe('state-forged')
  })

  it('is verified with comparisons in constant time, of its signature and its session', () => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual')
    signer.verify(state, content.session, now)
    expect(compare.mock.calls.map(([one]) => one.byteLength)).toEqual([32, 32])
  })
})

const longSecret = 's'.repeat(32)

describe('stateKeys', () => {
  it.each([
    ['one secret', longSecret, 1],
    ['a list of secrets', [longSecret, 'o'.repeat(40)], 2],
    // Each character has two bytes.
    ['a secret of 16 characters and 32 bytes', 'ü'.repeat(16), 1],
  ])('accepts %s', (_, option, count) => {
    expect(stateKeys(option)).toHaveLength(count)
  })

  it.each([undefined, null, '', 's'.repeat(31), [], [longSecret, 'short'], [longSecret, undefined], 7, [[longSecret]]])(
    'rejects %p and says how to create one',
    (option) => {
      expect(() => stateKeys(option)).toThrow(/stateSecret must be a string of 32 bytes or more.*openssl rand/)
    },
  )

  it('does not show the secret', () => {
    expect(inspect(stateKeys(longSecret), { depth: 20, showHidden: true })).not.toContain(longSecret)
  })
})

describe('isEqualSecret', () => {
  it.each([
    ['secret', 'secret', true],
    ['secret', 'secreT', false],
    ['secret', 'Xecret', false],
    ['secret', 'secrets', false],
    ['', '', true],
  ])('for %p and %p is %p', (one, other, expected) => {
    expect(isEqualSecret(Buffer.from(one), Buffer.from(other))).toBe(expected)
  })

  it("uses Node's comparison in constant time", () => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual')
    isEqualSecret(Buffer.from('one'), Buffer.from('two'))
    expect(compare).toHaveBeenCalledTimes(1)
  })
})
