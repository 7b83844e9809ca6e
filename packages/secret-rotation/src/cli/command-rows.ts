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
