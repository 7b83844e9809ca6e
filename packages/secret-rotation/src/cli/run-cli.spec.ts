import { describe, expect, it } from '@jest/globals'
import { ConfigurationError } from '@selling-partner/auth'
import { UsageError } from './read-command-line.js'
import { failureLine } from './run-cli.js'

describe('the line about an error', () => {
  it('is its message, and where the help is if the command line was wrong', () => {
    expect(failureLine(new ConfigurationError('the queue is\n  not there'))).toBe('the queue is not there')
    expect(failureLine(new UsageError('--x is unknown'))).toBe(
      '--x is unknown; see selling-partner-secret-rotation --help',
    )
  })

  it('shows nothing of an error whose message nobody has looked through', () => {
    const line = /^this should not have happened \(TypeError\): please report/
    expect(failureLine(new TypeError('planted'))).toMatch(line)
    expect(failureLine(new TypeError('planted'))).not.toContain('planted')
    expect(failureLine(Object.assign(new Error('planted'), { name: 'planted name' }))).not.toContain('planted')
    expect(failureLine('planted')).not.toContain('planted')
  })
})
