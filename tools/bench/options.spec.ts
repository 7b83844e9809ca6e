import { describe, expect, it } from '@jest/globals'
import { readOptions, usage } from './options.js'

const known = ['overhead', 'paced', 'storm']
const read = (...argv: string[]) => readOptions(argv, known)

describe('readOptions', () => {
  it('runs all measurements in full by default', () => {
    expect(read()).toEqual({ only: known, isQuick: false, seed: expect.any(Number), publishes: false })
  })

  it('selects measurements, in the order of the table', () => {
    expect(read('--only', 'storm,paced', '--quick')).toMatchObject({ only: ['paced', 'storm'], isQuick: true })
  })

  it('returns undefined for --help, and the usage lists the measurements', () => {
    expect(read('--help')).toBeUndefined()
    expect(usage(new Map([['paced', 'Calls beyond the usage plan']]))).toMatch(/paced +Calls beyond/)
  })

  it('takes a seed, and chooses a random one by default', () => {
    expect(read('--seed', '4294967295')?.seed).toBe(2 ** 32 - 1)
    expect(read()?.seed).not.toBe(read()?.seed)
  })

  it.each([
    [['--only', 'pased'], "'pased' is not a measurement", 'Did you mean paced?'],
    [['--only', ''], "'' is not a measurement", 'Use one or more of overhead, paced, storm'],
    [['--only', 'memory-usage'], "'memory-usage' is not a measurement", 'Use one or more of overhead, paced, storm'],
    [['--seed', '4294967296'], "'4294967296' is not a seed", 'Pass an integer from 0 to 4294967295'],
    [['--seed', 'x'], "'x' is not a seed", 'Pass an integer from 0 to 4294967295'],
    [['--fast'], "Unknown option '--fast'", 'npm run bench -- --help'],
  ])('rejects %p and says what to do', (argv, reason, remedy) => {
    expect(() => read(...argv)).toThrow(reason)
    expect(() => read(...argv)).toThrow(remedy)
  })

  it('publishes some measurements, but no quick ones', () => {
    expect(read('--write-readme', '--only', 'paced')).toMatchObject({ only: ['paced'], publishes: true })
    expect(() => read('--write-readme', '--quick')).toThrow('The option requires measurements in full')
  })
})
