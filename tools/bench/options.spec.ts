import { describe, expect, it } from '@jest/globals'
import { readOptions, usage } from './options.js'

const known = ['overhead', 'paced', 'storm']
const read = (...argv: string[]) => readOptions(argv, known)

describe('readOptions', () => {
  it('measures everything in full where nothing is said', () => {
    expect(read()).toEqual({ only: known, isQuick: false, seed: expect.any(Number), writesReadme: false })
  })

  it('takes some measurements, in their own order', () => {
    expect(read('--only', 'storm,paced', '--quick')).toMatchObject({ only: ['paced', 'storm'], isQuick: true })
  })

  it('returns nothing where only the usage was asked for', () => {
    expect(read('--help')).toBeUndefined()
    expect(usage(new Map([['paced', 'Calls beyond the usage plan']]))).toMatch(/paced +Calls beyond/)
  })

  it('takes the seed of an earlier run, and else another one each time', () => {
    expect(read('--seed', '4294967295')?.seed).toBe(2 ** 32 - 1)
    expect(read()?.seed).not.toBe(read()?.seed)
  })

  it.each([
    [['--only', 'pased'], "--only: there is no measurement 'pased'; did you mean paced?"],
    [['--only', ''], "--only: there is no measurement ''; say some of overhead, paced, storm"],
    [['--only', 'memory-usage'], "there is no measurement 'memory-usage'; say some of"],
    [['--seed', '4294967296'], "--seed: '4294967296' is no seed; say a whole number from 0 to 4294967295"],
    [['--seed', 'x'], "--seed: 'x' is no seed"],
    [['--fast'], 'see npm run bench -- --help'],
  ])('refuses %p', (argv, message) => {
    expect(() => read(...argv)).toThrow(message)
  })

  it.each([[['--quick']], [['--only', 'paced']]])('puts nothing into the README with %p', (argv) => {
    expect(() => read('--write-readme', ...argv)).toThrow('the README shows all measurements in full')
  })
})
