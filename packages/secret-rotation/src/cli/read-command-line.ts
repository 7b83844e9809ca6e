import { parseArgs } from 'node:util'
import { nearestName } from '@selling-partner/auth/internal'
import { type SettingName, settingNames, settingRows } from '../configuration/settings.js'
import { type CommandName, commandNames, commandRows, commonFlags, type FlagRow, isCommandName } from './commands.js'

/** Options of every command. */
export interface CommonOptions {
  readonly config?: string
  readonly log: 'text' | 'json'
  readonly quiet: boolean
  readonly settings: Readonly<Partial<Record<SettingName, string>>>
}

/** A command and its own options. */
export type CommandOptions =
  | { readonly command: 'run' }
  | { readonly command: 'status'; readonly json: boolean }
  | { readonly command: 'rotate-now'; readonly force: boolean; readonly timeoutSeconds?: number }
  | { readonly command: 'setup'; readonly createQueue?: string; readonly writePolicy: boolean }
  | { readonly command: 'store-secret'; readonly expires?: string; readonly force: boolean }

type CommandLine =
  | { readonly type: 'help'; readonly command?: CommandName }
  | { readonly type: 'version' }
  | { readonly type: 'command'; readonly common: CommonOptions; readonly options: CommandOptions }

/** The command line is invalid. The message says why, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Reads the command line.
 *
 * @throws UsageError. Its message quotes no value, which may be a secret.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { flags, words } = readWords(args)
  const command = words[0] === undefined ? undefined : readCommand(words[0])
  if (flags.has('help')) return { type: 'help', command }
  if (flags.has('version')) return { type: 'version' }
  if (command === undefined) throw new UsageError(`The command is missing. Use one of ${commandNames.join(', ')}.`)
  if (words.length > 1) throw new UsageError(tooManyWords(command))
  checkFlags(command, flags)
  return { type: 'command', common: readCommon(flags), options: readOptions(command, flags) }
}

/** Values by flag: `undefined` for a flag without a value. */
type Flags = ReadonlyMap<string, string | undefined>

const settingFlags: readonly FlagRow[] = settingNames.map((name) => settingRows[name])
const allFlags = [...commonFlags, ...settingFlags, ...commandNames.flatMap((name) => commandRows[name].flags)]

function readWords(args: readonly string[]): { readonly flags: Flags; readonly words: readonly string[] } {
  const options = Object.fromEntries(
    allFlags.map(({ flag, takes }) => [flag, { type: takes ? ('string' as const) : ('boolean' as const) }]),
  )
  // Not strict: in strict mode, the errors of parseArgs quote the arguments.
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const flags = new Map<string, string | undefined>()
  for (const token of tokens) if (token.kind === 'option') flags.set(token.name, readFlag(token.name, token.value))
  return { flags, words: positionals }
}

function readFlag(name: string, value: string | undefined): string | undefined {
  const row = allFlags.find(({ flag }) => flag === name)
  if (!row) throw new UsageError(unknownFlag(name))
  if (row.takes && (!value || value.startsWith('--'))) {
    throw new UsageError(`The value of --${name} is missing. Use --${name} ${row.takes}.`)
  }
  if (!row.takes && value !== undefined) throw new UsageError(`--${name} takes no value. Remove it.`)
  return value
}

function unknownFlag(name: string): string {
  if (/secret/i.test(name)) {
    return `--${name} does not exist. Don't pass a secret as an argument, which other users can see: use store-secret.`
  }
  const names = allFlags.map(({ flag }) => flag)
  const nearest = nearestName(name, names)
  return `Unknown option ${name.length > 1 ? '--' : '-'}${name}.${nearest ? ` Did you mean --${nearest}?` : ''}`
}

function readCommand(word: string): CommandName {
  if (isCommandName(word)) return word
  const nearest = nearestName(word, commandNames)
  throw new UsageError(
    `Unknown command. ${nearest ? `Did you mean ${nearest}?` : `Use one of ${commandNames.join(', ')}.`}`,
  )
}

function tooManyWords(command: CommandName): string {
  if (command !== 'store-secret') return `${command} takes options only. Remove the other arguments.`
  return "store-secret takes options only. Don't pass the secret as an argument, which other users can see: set LWA_CLIENT_SECRET, or pipe it in."
}

function checkFlags(command: CommandName, flags: Flags): void {
  const known = [...commandRows[command].flags, ...commonFlags, ...settingFlags]
  for (const name of flags.keys()) {
    if (known.some(({ flag }) => flag === name)) continue
    const others = commandNames.filter((other) => commandRows[other].flags.some(({ flag }) => flag === name))
    throw new UsageError(`${command} has no option --${name}. It is an option of ${others.join(', ')}.`)
  }
}

function readCommon(flags: Flags): CommonOptions {
  return {
    config: flags.get('config'),
    log: readFormat(flags.get('log')),
    quiet: flags.has('quiet'),
    settings: Object.fromEntries(
      settingNames
        .filter((name) => flags.has(settingRows[name].flag))
        .map((name) => [name, flags.get(settingRows[name].flag)]),
    ),
  }
}

function readFormat(text: string | undefined): 'text' | 'json' {
  if (text === undefined || text === 'text') return 'text'
  if (text === 'json') return text
  throw new UsageError('--log is invalid. Use text or json.')
}

function readOptions(command: CommandName, flags: Flags): CommandOptions {
  switch (command) {
    case 'run':
      return { command }
    case 'status':
      return { command, json: flags.has('json') }
    case 'rotate-now':
      return { command, force: flags.has('force'), timeoutSeconds: readSeconds('timeout', flags) }
    case 'setup':
      return { command, createQueue: flags.get('create-queue'), writePolicy: flags.has('write-policy') }
    case 'store-secret':
      return { command, expires: readTime('expires', flags), force: flags.has('force') }
  }
}

function readSeconds(name: string, flags: Flags): number | undefined {
  const text = flags.get(name)
  if (text === undefined) return undefined
  if (/^\d+$/.test(text) && Number(text) > 0) return Number(text)
  throw new UsageError(`--${name} is invalid. Use a number of seconds above 0.`)
}

/** A date means its start in UTC: an expiry that is too early is safe. */
function readTime(name: string, flags: Flags): string | undefined {
  const text = flags.get(name)
  if (text === undefined) return undefined
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(text) ? new Date(text) : new Date(Number.NaN)
  // JavaScript moves a day that does not exist, such as February 30, into the next month.
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10))) return time.toISOString()
  throw new UsageError(
    `--${name} is invalid. Use a date, such as 2027-03-01, or a time in UTC, such as 2027-03-01T12:00:00Z.`,
  )
}
