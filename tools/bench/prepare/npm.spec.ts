import { describe, expect, it } from '@jest/globals'
import { npmReason } from './npm.js'

describe('npmReason', () => {
  it('skips the codes and returns the sentence', () => {
    const stderr = [
      'npm warn old lockfile',
      'npm error code ECONNREFUSED',
      'npm error syscall connect',
      'npm error errno ECONNREFUSED',
      'npm error FetchError: request to https://registry.example/axios failed, reason: connect ECONNREFUSED',
      'npm error     at ClientRequest.<anonymous> (index.js:130:14)',
      'npm error A complete log of this run can be found in: debug.log',
    ].join('\n')
    expect(npmReason(stderr)).toBe(
      'FetchError: request to https://registry.example/axios failed, reason: connect ECONNREFUSED',
    )
  })

  it('returns the reason of a 404', () => {
    const reason = "404  The requested resource 'a@1' could not be found"
    expect(npmReason(`npm error code E404\nnpm error ${reason}\n`)).toBe(reason)
  })

  it('is undefined if npm prints no error', () => {
    expect(npmReason('npm warn deprecated\n')).toBeUndefined()
  })
})
