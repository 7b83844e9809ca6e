import { settingNames, settingRows } from '../configuration/settings.js'

/** A command line flag. */
export interface FlagRow {
  readonly flag: string
  /** Placeholder of its value in the help. Absent if the flag takes no value. */
  readonly takes?: string
  readonly meaning: string
}

interface CommandRow {
  readonly summary: string
  /** Further help, in addition to the flags. */
  readonly details: string
  readonly flags: readonly FlagRow[]
}

export const commandNames = ['setup', 'store-secret', 'run', 'status', 'rotate-now'] as const

export type CommandName = (typeof commandNames)[number]

export const commandRows: Readonly<Record<CommandName, CommandRow>> = {
  setup: {
    summary: 'Check the queue, its access policy and the secret store, and list the remaining steps',
    details: `Exits with 1 if a new secret would not arrive, or would be lost.
The remaining steps are in the Developer Console: they have no API.`,
    flags: [
      { flag: 'create-queue', takes: 'NAME', meaning: 'Create the queue first, ready for Amazon' },
      { flag: 'write-policy', meaning: 'Let Amazon send to the queue. Other statements of its policy stay' },
    ],
  },
  'store-secret': {
    summary: 'Verify a client secret with LWA and put it into the secret store',
    details: `Reads the secret from LWA_CLIENT_SECRET, or else from standard input. A terminal does not show it.
It cannot be an argument, because other users of the machine can see arguments.
Needed once, and again if you create a secret by hand.
Exits with 1 if LWA rejects the secret, or if another secret that works is stored.`,
    flags: [
      {
        flag: 'expires',
        takes: 'DATE',
        meaning: "Date of expiry, such as 2027-03-01 (default: unknown until Amazon's notice 90 days ahead)",
      },
      { flag: 'force', meaning: 'Replace another secret even if it works' },
    ],
  },
  run: {
    summary: 'Receive messages, and rotate the secret before it expires',
    details: `Runs until SIGINT or SIGTERM, and then finishes the current message. A second signal stops it immediately.
Exits with 1 if the secret store is empty or belongs to another application.`,
    flags: [],
  },
  status: {
    summary: 'Show the age and expiry of the secret, and what needs attention',
    details: 'Exits with 1 if something needs attention.',
    flags: [{ flag: 'json', meaning: 'Write JSON' }],
  },
  'rotate-now': {
    summary: 'Rotate the secret now, and wait until the new one is stored',
    details: `Amazon accepts the old secret for up to seven more days.
Exits with 1 if the request fails or the new secret does not arrive in time.`,
    flags: [
      {
        flag: 'force',
        meaning: 'Request a new secret even if the previous one still works or a new one is on its way',
      },
      { flag: 'timeout', takes: 'SECONDS', meaning: 'Seconds to wait for the new secret (default 600)' },
    ],
  },
}

/** Flags of every command. */
export const commonFlags: readonly FlagRow[] = [
  {
    flag: 'config',
    takes: 'FILE',
    meaning: 'Read this configuration file (default selling-partner-rotation.json, if it exists)',
  },
  { flag: 'log', takes: 'FORMAT', meaning: 'Format of log lines: text or json (default text)' },
  { flag: 'quiet', meaning: 'Hide log lines of level info' },
  { flag: 'help', meaning: 'Show this text, or the help of the command' },
  { flag: 'version', meaning: 'Show the version' },
]

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandRows, name)
}

export const program = 'selling-partner-secret-rotation'

/** The help of a command, or of the program. */
export function helpText(command?: CommandName): string {
  return command === undefined ? programHelp() : commandHelp(command)
}

function programHelp(): string {
  return `Replace the client secret of an application for Amazon's Selling Partner API before it expires.

Usage: ${program} <command> [options]

${columns(commandNames.map((name) => [name, commandRows[name].summary]))}

Run ${program} <command> --help for the options of a command.
Exits with 1 if a command fails or something needs attention, and with 2 if the command line is invalid.

${sharedHelp()}`
}

function commandHelp(command: CommandName): string {
  const { summary, details, flags } = commandRows[command]
  return [
    `${summary}.`,
    `Usage: ${program} ${command} [options]`,
    details,
    ...(flags.length > 0 ? [flagLines(flags)] : []),
    sharedHelp(),
  ].join('\n\n')
}

function sharedHelp(): string {
  return `Options of every command:

${flagLines(commonFlags)}

Settings. Precedence: flag, then environment variable, then configuration file.

${columns(settingNames.flatMap(settingLines))}`
}

function settingLines(name: keyof typeof settingRows): [string, string][] {
  const { flag, takes, variable, meaning } = settingRows[name]
  return [
    [`--${flag} ${takes}`, meaning],
    ['', `${variable}, or ${name} in the file`],
  ]
}

function flagLines(flags: readonly FlagRow[]): string {
  return columns(flags.map(({ flag, takes, meaning }) => [`--${flag}${takes ? ` ${takes}` : ''}`, meaning]))
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
