import { describe, expect, it } from '@jest/globals'
import { ConfigurationError } from '@selling-partner/auth'
import { UsageError } from './read-command-line.js'
import { failureLine } from './run-cli.js'

describe('failureLine', () => {
  it('returns the message, and points to the help if the command line is invalid', () => {
    expect(failureLine(new ConfigurationError('The queue\n  is missing.'))).toBe('The queue is missing.')
    expect(failureLine(new UsageError('Unknown option --x.'))).toBe(
      'Unknown option --x. See selling-partner-secret-rotation --help.',
    )
  })

  it('does not show the message of a foreign error', () => {
    const line = /^Unexpected error \(TypeError\)\. Report/
    expect(failureLine(new TypeError('planted'))).toMatch(line)
    expect(failureLine(new TypeError('planted'))).not.toContain('planted')
    expect(failureLine(Object.assign(new Error('planted'), { name: 'planted name' }))).not.toContain('planted')
    expect(failureLine('planted')).not.toContain('planted')
  })
})
