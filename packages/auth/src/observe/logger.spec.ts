import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { ThrottledError } from '../errors/api-errors.js'
import { referTo } from '../errors/selling-partner-error.js'
import type { CallEvent } from './call-event.js'
import { CallLog, type Logger, type LoggerLevel, loggerOption, logLevelOption, standardErrorLogger } from './logger.js'

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-08-01T12:00:00.000Z') })
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

/** A logger that keeps its lines with their levels. Its methods need their `this`, like those of many loggers. */
class MemoryLogger implements Logger {
  readonly lines: string[] = []

  debug(line: string) {
    this.lines.push(`debug ${line}`)
  }
  info(line: string) {
    this.lines.push(`info ${line}`)
  }
  warn(line: string) {
    this.lines.push(`warn ${line}`)
  }
  error(line: string) {
    this.lines.push(`error ${line}`)
  }
}

const facts = { call: '1', operation: referTo(operations.getPaced), endpoint: 'https://x.example', attempt: 1 }
const error = new ThrottledError(operations.getPaced, { status: 429, errors: [], requestId: 'request-1' })

/** One event of each type, from the least to the most important. */
const events: CallEvent[] = [
  { ...facts, type: 'queued', wait: 41 },
  { ...facts, type: 'permitted', wait: 41 },
  { ...facts, type: 'sent', wait: 41 },
  { ...facts, type: 'ended', duration: 8, status: 200, requestId: 'request-1' },
  { ...facts, type: 'throttled', wait: 300 },
  { ...facts, type: 'retrying', wait: 300, error },
  { ...facts, type: 'waiting', reason: 'queue', waited: 0, wait: 178_000 },
  { ...facts, type: 'failed', wait: 370, elapsed: 1371, error },
]

function linesAt(level: LoggerLevel): string[] {
  const logger = new MemoryLogger()
  const log = new CallLog(logger, level)
  for (const event of events) log.observer(event)
  return logger.lines
}

describe('CallLog', () => {
  it('logs each event with its level', () => {
    const subject = 'selling-partner: getPaced (example-v1):'
    expect(linesAt('debug')).toEqual([
      `debug ${subject} queued, expected wait 41 ms`,
      `debug ${subject} permitted after 41 ms`,
      `debug ${subject} attempt 1 sent`,
      `info ${subject} attempt 1 ended with 200 after 8 ms (request ID request-1)`,
      `warn ${subject} throttled, Retry-After 300 ms`,
      `warn ${subject} retrying in 300 ms. ${error.message}`,
      `warn ${subject} waits about 178 s in the queue of its usage plan`,
      `error ${subject} failed after 1371 ms. ${error.message}`,
    ])
  })

  it.each<[LoggerLevel, number]>([
    ['debug', 8],
    ['info', 5],
    ['warn', 4],
    ['error', 1],
  ])('logs at level %s only what is at least as important', (level, count) => {
    expect(linesAt(level)).toEqual(linesAt('debug').slice(-count))
  })
})

describe('logLevelOption', () => {
  it('is the option, or else the variable, in lower or upper case', () => {
    expect(logLevelOption(undefined)).toBeUndefined()
    process.env.SELLING_PARTNER_LOG = 'DEBUG'
    expect(logLevelOption(undefined)).toBe('debug')
    expect(logLevelOption('error')).toBe('error')
  })

  it('rejects other levels', () => {
    expect(() => logLevelOption('verbose')).toThrow('logLevel is invalid: verbose. Use debug, info, warn, error, off.')
    process.env.SELLING_PARTNER_LOG = 'all'
    expect(() => logLevelOption(undefined)).toThrow('SELLING_PARTNER_LOG is invalid: all.')
  })
})

describe('loggerOption', () => {
  const callable = Object.assign(() => {}, { debug() {}, info() {}, warn() {}, error() {} })

  it.each<[string, Logger]>([
    ['console', console],
    ['an object with inherited methods', new MemoryLogger()],
    ['a function with methods', callable],
  ])('accepts %s', (_, logger) => {
    expect(loggerOption(logger)).toBe(logger)
  })

  it.each([null, 'console', () => {}, [], { info: () => {} }, { ...console, debug: 'debug' }])(
    'rejects %p',
    (logger) => {
      expect(() => loggerOption(logger as never)).toThrow('logger must have the methods debug, info, warn and error.')
    },
  )
})

describe('standardErrorLogger', () => {
  it('writes time, level and line', () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    for (const level of ['debug', 'info', 'warn', 'error'] as const) standardErrorLogger[level]('a line')
    expect(write.mock.calls.flat()).toEqual([
      '2026-08-01T12:00:00.000Z debug a line\n',
      '2026-08-01T12:00:00.000Z info  a line\n',
      '2026-08-01T12:00:00.000Z warn  a line\n',
      '2026-08-01T12:00:00.000Z error a line\n',
    ])
  })
})
