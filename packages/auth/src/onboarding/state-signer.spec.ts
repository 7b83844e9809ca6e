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
const facts = { session: 'session-1', expiresAt: 1_000_600, countryCode: 'DE' }
const now = 1_000_000_000

const signerOf = (...secrets: string[]) => new StateSigner(stateKeys(secrets), applicationId)
const signer = signerOf(secret)
const state = signer.sign(facts)

function refusalOf(read: () => unknown): OnboardingReason | 'none' {
  try {
    read()
    return 'none'
  } catch (error) {
    if (error instanceof OnboardingError) return error.reason
    throw error
  }
}

const refusalOfState = (text: string) => refusalOf(() => signer.read(text, facts.session, now))

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a state', () => {
  it('comes back as it went', () => {
    expect(signer.read(state, facts.session, now)).toEqual({
      nonce: expect.stringMatching(/^[\w-]{22}$/),
      expiresAt: 1_000_600,
      countryCode: 'DE',
    })
  })

  it('may have no store', () => {
    const { session, expiresAt } = facts
    expect(signer.read(signer.sign({ session, expiresAt }), session, now)).toMatchObject({ countryCode: undefined })
  })

  it('is unlike any other, made of the same facts at the same moment', () => {
    const states = Array.from({ length: 1000 }, () => signer.sign(facts))
    const nonces = states.map((text) => signer.read(text, facts.session, now).nonce)
    expect(new Set(states).size).toBe(1000)
    expect(new Set(nonces).size).toBe(1000)
  })

  it('can stand in a URL as it is', () => {
    expect(encodeURIComponent(state)).toBe(state)
  })

  it('does not show the session', () => {
    expect(Buffer.from(state, 'base64url').toString('latin1')).not.toContain(facts.session)
  })

  it('is forged when any one of its bits is another', () => {
    const bits = [...state].flatMap((character, place) =>
      [1, 2, 4, 8, 16, 32].map((bit) => {
        const other = alphabet[alphabet.indexOf(character) ^ bit]
        return `${state.slice(0, place)}${other}${state.slice(place + 1)}`
      }),
    )
    expect(bits).toHaveLength(116 * 6)
    expect(bits.filter((text) => refusalOfState(text) !== 'state-forged')).toEqual([])
  })

  it('is forged when it is shortened, lengthened or of other characters', () => {
    const shortened = Array.from(state, (_, length) => state.slice(0, length))
    const odd = [
      `${state}A`,
      `${state}=`,
      ` ${state}`,
      `${state}\n`,
      `${state.slice(1)}é`,
      `${state.slice(1)}+`,
      '😀'.repeat(58),
    ]
    const long = ['A'.repeat(116), 'A'.repeat(1_000_000), state + state]
    const faults = [...shortened, ...odd, ...long]
    expect(faults.filter((text) => refusalOfState(text) !== 'state-forged')).toEqual([])
  })

  it('is forged when it is random', () => {
    const random = randomFrom(1)
    const draw = () => Array.from({ length: 116 }, () => alphabet[Math.floor(random() * 64)]).join('')
    expect(Array.from({ length: 1000 }, draw).filter((text) => refusalOfState(text) !== 'state-forged')).toEqual([])
  })

  it('is forged when parts of two are put together', () => {
    const other = signer.sign({ ...facts, session: 'session-2' })
    const places = [22, 28, 31, 74]
    const mixed = places.map((place) => other.slice(0, place) + state.slice(place))
    expect(mixed.map(refusalOfState)).toEqual(places.map(() => 'state-forged'))
  })

  it('is forged when it was made with another secret, or for another application', () => {
    const others = [signerOf(newSecret), new StateSigner(stateKeys(secret), 'amzn1.sp.solution.2')]
    expect(others.map((other) => refusalOfState(other.sign(facts)))).toEqual(['state-forged', 'state-forged'])
  })

  it('is good until the moment that it ends', () => {
    const refusalAt = (moment: number) => refusalOf(() => signer.read(state, facts.session, moment))
    expect([refusalAt(1_000_599_999), refusalAt(1_000_600_000), refusalAt(Number.MAX_SAFE_INTEGER)]).toEqual([
      'none',
      'state-expired',
      'state-expired',
    ])
  })

  it.each(['session-2', '', 'session-1 ', undefined])('is not good in the session %p', (session) => {
    expect(refusalOf(() => signer.read(state, session, now))).toBe('state-other-session')
  })

  it('is taken under a new secret as long as the old one is listed', () => {
    const rotated = signerOf(newSecret, secret)
    expect(rotated.read(state, facts.session, now)).toMatchObject({ countryCode: 'DE' })
    expect(signerOf(newSecret).read(rotated.sign(facts), facts.session, now)).toMatchObject({ countryCode: 'DE' })
    expect(refusalOfState(rotated.sign(facts))).toBe('state-forged')
  })

  it('has its signature and its session compared in constant time', () => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual')
    signer.read(state, facts.session, now)
    expect(compare.mock.calls.map(([one]) => one.byteLength)).toEqual([32, 32])
  })
})

const longSecret = 's'.repeat(32)

describe('stateKeys', () => {
  it.each([
    ['one secret', longSecret, 1],
    ['a list of them', [longSecret, 'o'.repeat(40)], 2],
    // Two bytes each.
    ['a secret by its bytes, not its characters', 'ü'.repeat(16), 1],
  ])('takes %s', (_, option, count) => {
    expect(stateKeys(option)).toHaveLength(count)
  })

  it.each([undefined, null, '', 's'.repeat(31), [], [longSecret, 'short'], [longSecret, undefined], 7, [[longSecret]]])(
    'refuses %p and says how to make one',
    (option) => {
      expect(() => stateKeys(option)).toThrow(/stateSecret must be a string of 32 bytes or more.*openssl rand/)
    },
  )

  it('shows no secret', () => {
    expect(inspect(stateKeys(longSecret), { depth: 20, showHidden: true })).not.toContain(longSecret)
  })
})

afterEach(() => {
  jest.restoreAllMocks()
})

describe('isEqualSecret', () => {
  it.each([
    ['secret', 'secret', true],
    ['secret', 'secreT', false],
    ['secret', 'Xecret', false],
    ['secret', 'secrets', false],
    ['', '', true],
  ])('is for %p and %p %p', (one, other, expected) => {
    expect(isEqualSecret(Buffer.from(one), Buffer.from(other))).toBe(expected)
  })

  it('leaves the comparison to the one of node that takes the same time for all', () => {
    const compare = jest.spyOn(crypto, 'timingSafeEqual')
    isEqualSecret(Buffer.from('one'), Buffer.from('two'))
    expect(compare).toHaveBeenCalledTimes(1)
  })
})
