import { parseArgs } from 'node:util'
import type { RecorderOptions } from '../cassette/start-recorder.js'
import { demoCredentials } from '../lwa/applications.js'
import type { StartOptions } from '../server/start-sandbox.js'
import { readConfigFile } from './config-file.js'
import type { OptionFlag, OptionRow } from './option-row.js'
import { optionTable } from './option-table.js'

type CliOptions = StartOptions & Required<Pick<StartOptions, 'credentials'>>

type CliRequest =
  | { readonly type: 'help' }
  | { readonly type: 'version' }
  | { readonly type: 'record'; readonly options: RecorderOptions }
  | { readonly type: 'start'; readonly options: CliOptions }

const rows: readonly (readonly [key: string, row: OptionRow])[] = Object.entries(optionTable)

const helpWidth = 120
const flagWidth = 33

/** The text of `--help`. */
export const usage = `Start Amazon's Selling Partner API on localhost. Its page is at /_sandbox.

Usage: selling-partner-sandbox [options]
       selling-partner-sandbox record --to FILE [--target URL] [--port N] [--host ADDRESS]

${rows.flatMap(([, { flags }]) => flags.map(({ name, value, help }) => describe(name, value, help))).join('\n')}
${describe('config', 'FILE', 'Read options from this JSON file. Its keys are the options of startSandbox. Flags override it')}
${describe('to', 'FILE', 'record: Write responses of SP-API to this file, without personal data and secrets')}
${describe('target', 'URL', 'record: Forward calls to this server (default https://sellingpartnerapi-na.amazon.com)')}
${describe('help', undefined, 'Show this help')}
${describe('version', undefined, 'Show the version')}

Exits with 1 if an option is invalid or the port can't be opened.`

/** One flag of the help, with its description in a second column. */
function describe(name: string, value: string | undefined, help: string): string {
  const flag = `  --${name}${value ? ` ${value}` : ''}`
  const lines: string[] = []
  for (const word of help.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && flagWidth + last.length + 1 + word.length <= helpWidth)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return [flag.padEnd(flagWidth), ...lines.slice(1).map(() => ' '.repeat(flagWidth))]
    .map((start, index) => start + lines[index])
    .join('\n')
}

/**
 * Parses the command line, and reads the configuration file that it names.
 * @throws Error that names the invalid argument, or the file and the invalid key.
 */
export function readCliOptions(args: readonly string[]): CliRequest {
  const isRecording = args[0] === 'record'
  const values = parse(isRecording ? args.slice(1) : args)
  if (values.help) return { type: 'help' }
  if (values.version) return { type: 'version' }
  if (isRecording) return { type: 'record', options: readRecording(values) }
  const unused = recordingFlags.find((name) => values[name] !== undefined)
  if (unused) throw new Error(`--${unused} has no effect without the command record. Remove it.`)
  const config = typeof values.config === 'string' ? readConfigFile(values.config) : {}
  const options: Partial<Record<keyof StartOptions, unknown>> = {}
  for (const [key, { flags }] of rows) {
    const value = mergeFlags(flags, values, key === 'credentials' ? (config[key] ?? demoCredentials) : config[key])
    if (value !== undefined) Object.assign(options, { [key]: value })
  }
  checkQueue(options, values)
  // The table has a row for each option, whose flags and schema accept only valid values.
  return { type: 'start', options: options as CliOptions }
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

function parse(args: readonly string[]): Values {
  const flags = rows.flatMap(([, row]) => row.flags)
  const options = Object.fromEntries(
    flags.map(({ name, value, isRepeatable }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: isRepeatable ?? false },
    ]),
  )
  const others = {
    config: { type: 'string' },
    to: { type: 'string' },
    target: { type: 'string' },
    help: { type: 'boolean' },
    version: { type: 'boolean' },
  } as const
  return parseArgs({ args: [...args], options: { ...options, ...others }, strict: true, allowPositionals: false })
    .values
}

/** The value of an option: what its flags set, and the rest from the configuration file. */
function mergeFlags(flags: readonly OptionFlag[], values: Values, configured: unknown): unknown {
  const set = flags.flatMap((flag) => (values[flag.name] === undefined ? [] : [[flag, read(flag, values)] as const]))
  const [first] = set
  if (!first) return configured
  if (first[0].field === undefined) return first[1]
  const base = typeof configured === 'object' && !Array.isArray(configured) ? configured : {}
  return { ...base, ...Object.fromEntries(set.map(([flag, value]) => [flag.field, value])) }
}

function read({ name, read, advice }: OptionFlag, values: Values): unknown {
  const text = values[name]
  if (typeof text !== 'string' || !read) return text
  const value = read(text)
  if (value === undefined) throw new Error(`--${name} is invalid, "${text}". ${advice}`)
  return value
}

const recordingFlags = ['to', 'target'] as const

function readRecording(values: Values): RecorderOptions {
  const { to, target, host } = values
  if (typeof to !== 'string') throw new Error('--to is missing. Add the file to write, such as --to cassette.json.')
  if (typeof target === 'string' && !URL.canParse(target)) {
    throw new Error(`--target is invalid, "${target}". Use a URL.`)
  }
  const port = mergeFlags(optionTable.port.flags, values, undefined)
  return {
    to,
    ...(typeof target === 'string' && { target }),
    ...(typeof host === 'string' && { host }),
    ...(typeof port === 'number' && { port }),
  }
}

/** Lifetimes of secrets have no effect without a queue. */
function checkQueue({ rotation }: { readonly rotation?: unknown }, values: Values): void {
  if (rotation === undefined || Object.hasOwn(Object(rotation), 'queueUrl')) return
  const flag = ['old-secret-lifetime', 'secret-lifetime'].find((name) => values[name] !== undefined)
  throw new Error(`--${flag} has no effect without --queue-url. Add --queue-url or remove --${flag}.`)
}
