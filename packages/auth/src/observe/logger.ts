import { ConfigurationError } from '../errors/input-errors.js'
import { quoted } from '../secrets/redact.js'
import { isRecord } from '../values/json.js'
import { environmentText } from '../values/option-value.js'
import type { CallEvent, CallObserver } from './call-event.js'
import { sentenceOf } from './log-lines.js'

/**
 * Receives lines of text. `console` is a logger, and so are the loggers of pino and winston. If it throws or rejects, the call is not
 * affected, and the process gets one warning.
 */
export interface Logger {
  debug(line: string): unknown
  info(line: string): unknown
  warn(line: string): unknown
  error(line: string): unknown
}

/** Levels from the most to the least lines. `'off'` logs nothing. */
const levels = ['debug', 'info', 'warn', 'error', 'off'] as const

/** The lowest level that is logged. */
export type LoggerLevel = (typeof levels)[number]

type LineLevel = Exclude<LoggerLevel, 'off'>

/** The level of each event. */
const levelOf: Readonly<Record<CallEvent['type'], LineLevel>> = {
  queued: 'debug',
  permitted: 'debug',
  sent: 'debug',
  ended: 'info',
  throttled: 'warn',
  retrying: 'warn',
  waiting: 'warn',
  failed: 'error',
}

export interface LoggerOptions {
  /** Receives what the SDK logs. @default standard error, if a level is set */
  logger?: Logger
  /**
   * The lowest level that is logged: `'debug'`, `'info'`, `'warn'`, `'error'` or `'off'`.
   * @default process.env.SELLING_PARTNER_LOG, or else 'info' with a `logger` and 'off' without
   */
  logLevel?: LoggerLevel
}

/** A logger with a level. No line contains a secret, a parameter's value or a body. */
export class CallLog {
  readonly #logger: Logger
  readonly #lowest: number

  constructor(logger: Logger, level: LoggerLevel) {
    this.#logger = logger
    this.#lowest = levels.indexOf(level)
  }

  /** Logs an event of a call. */
  readonly observer: CallObserver = (event) => {
    const level = levelOf[event.type]
    return this.#logs(level) ? this.write(level, sentenceOf(event)) : undefined
  }

  /** Logs a sentence. Returns what the logger returns, because that may reject. */
  write(level: LineLevel, sentence: string): unknown {
    return this.#logs(level) ? this.#logger[level](`selling-partner: ${sentence}`) : undefined
  }

  #logs(level: LineLevel): boolean {
    return levels.indexOf(level) >= this.#lowest
  }
}

/** Returns the level of the option, or else of the environment. `undefined` if neither is set. */
export function logLevelOption(option: unknown): LoggerLevel | undefined {
  if (option !== undefined) return requireLevel('logLevel', option)
  const variable = environmentText('SELLING_PARTNER_LOG')?.toLowerCase()
  return variable === undefined ? undefined : requireLevel('SELLING_PARTNER_LOG', variable)
}

function requireLevel(source: string, value: unknown): LoggerLevel {
  const level = levels.find((each) => each === value)
  if (level !== undefined) return level
  throw new ConfigurationError(`${source} is invalid${quoted(value)}. Use ${levels.join(', ')}.`)
}

/**
 * Checks the option `logger`.
 *
 * @throws ConfigurationError if it lacks a method.
 */
export function loggerOption(logger: Logger | undefined): Logger | undefined {
  if (logger === undefined || isLogger(logger)) return logger
  throw new ConfigurationError('logger must have the methods debug, info, warn and error. Pass console, for example.')
}

/** Checks the type at run time, because users may not use TypeScript. A logger can be a function with methods. */
function isLogger(logger: unknown): boolean {
  if (typeof logger !== 'function' && !isRecord(logger)) return false
  return levels.every((level) => level === 'off' || typeof Reflect.get(logger, level) === 'function')
}

/** Writes lines with time and level to standard error. */
export const standardErrorLogger: Logger = {
  debug: (line) => writeLine('debug', line),
  info: (line) => writeLine('info', line),
  warn: (line) => writeLine('warn', line),
  error: (line) => writeLine('error', line),
}

function writeLine(level: LineLevel, line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${level.padEnd(5)} ${line}\n`)
}
