import { settingNames, settingRows } from '../configuration/settings.js'

/** A flag of the command line. Those that take nothing are switches. */
export interface FlagRow {
  readonly flag: string
  /** What it takes, in the help; left out for a switch. */
  readonly takes?: string
  readonly meaning: string
}

interface CommandRow {
  readonly summary: string
  /** What is to be known of it beside its flags. */
  readonly details: string
  readonly flags: readonly FlagRow[]
}

export const commandNames = ['setup', 'store-secret', 'run', 'status', 'rotate-now'] as const

export type CommandName = (typeof commandNames)[number]

export const commandRows: Readonly<Record<CommandName, CommandRow>> = {
  setup: {
    summary: 'Checks the queue, its access policy and the store, and says what to click',
    details: `Ends with 1 where a new secret would not come, or would be lost. What it tells you to click has no API.`,
    flags: [
      { flag: 'create-queue', takes: 'NAME', meaning: 'Makes the queue first, ready for Amazon' },
      { flag: 'write-policy', meaning: "Lets Amazon send to the queue; the policy's other statements stay" },
    ],
  },
  'store-secret': {
    summary: 'Proves a client secret against LWA and puts it into the store',
    details: `Reads the secret from LWA_CLIENT_SECRET, or else from the standard input; a terminal does not show it. Never from an
argument, which other users of the machine can see. Needed once, and again where a secret was made by hand.`,
    flags: [
      { flag: 'expires', takes: 'DATE', meaning: 'When it expires, such as 2027-03-01; Amazon tells 90 days before' },
      { flag: 'force', meaning: 'Replaces a secret that works' },
    ],
  },
  run: {
    summary: 'Listens on the queue, and rotates the secret when its end is near',
    details: `Runs until SIGINT or SIGTERM, and ends then when the work in hand is done; a second signal ends it at once.`,
    flags: [],
  },
  status: {
    summary: "Shows the secret's age, its end and what needs attention",
    details: 'Ends with 1 where something needs attention.',
    flags: [{ flag: 'json', meaning: 'Writes JSON' }],
  },
  'rotate-now': {
    summary: 'Rotates the secret now, and waits until the new one is in the store',
    details: 'Amazon lets the old secret work for up to seven days more.',
    flags: [
      { flag: 'force', meaning: 'Asks although a rotation seems to be under way' },
      { flag: 'timeout', takes: 'SECONDS', meaning: 'How long to wait for the new secret (default 600)' },
    ],
  },
}

/** Flags of every command. */
export const commonFlags: readonly FlagRow[] = [
  {
    flag: 'config',
    takes: 'FILE',
    meaning: 'The configuration file (default selling-partner-rotation.json, if there)',
  },
  { flag: 'log', takes: 'FORMAT', meaning: 'How log lines are written: text or json (default text)' },
  { flag: 'quiet', meaning: 'Leaves out log lines that nobody needs to act on' },
  { flag: 'help', meaning: 'Shows this text, or that of the command' },
  { flag: 'version', meaning: 'Shows the version' },
]

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandRows, name)
}

export const program = 'selling-partner-secret-rotation'

/** The help of a command, or of all together. */
export function helpText(command?: CommandName): string {
  return command === undefined ? programHelp() : commandHelp(command)
}

function programHelp(): string {
  return `Rotates the client secret of an application for Amazon's Selling Partner API, before it expires.

Usage: ${program} <command> [options]

${columns(commandNames.map((name) => [name, commandRows[name].summary]))}

${program} <command> --help shows the options of a command.

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
  return `For every command:

${flagLines(commonFlags)}

Settings: a flag beats the environment variable, and that the key of the configuration file.

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
