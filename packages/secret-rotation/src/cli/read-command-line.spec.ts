import { describe, expect, it } from '@jest/globals'
import { commandNames, commandRows, commonFlags, helpText } from './commands.js'
import { readCommandLine, UsageError } from './read-command-line.js'

const read = (text: string) => readCommandLine(text.split(' ').filter((word) => word !== ''))
const options = (text: string) => {
  const line = read(text)
  return line.type === 'command' ? line.options : line
}

describe('the command line', () => {
  it('reads the options of each command', () => {
    expect([options('run'), options('status'), options('status --json')]).toEqual([
      { command: 'run' },
      { command: 'status', json: false },
      { command: 'status', json: true },
    ])
    expect(options('rotate-now')).toEqual({ command: 'rotate-now', force: false })
    expect(options('rotate-now --force --timeout 5')).toEqual({ command: 'rotate-now', force: true, timeout: 5 })
    expect(options('setup')).toEqual({ command: 'setup', writePolicy: false })
    expect(options('setup --create-queue q --write-policy')).toEqual({
      command: 'setup',
      createQueue: 'q',
      writePolicy: true,
    })
    expect(options('store-secret --force --expires 2027-03-01')).toEqual({
      command: 'store-secret',
      force: true,
      expires: '2027-03-01T00:00:00.000Z',
    })
    expect(options('store-secret --expires=2027-03-01T12:30:00Z')).toMatchObject({
      expires: '2027-03-01T12:30:00.000Z',
    })
  })

  it('reads what all commands share, wherever it stands', () => {
    expect(read('--quiet --config c.json status --log json --client-id i --rotate-before=9')).toMatchObject({
      common: { config: 'c.json', log: 'json', quiet: true, settings: { clientId: 'i', rotateBefore: '9' } },
    })
    expect(read('run')).toEqual({
      type: 'command',
      common: { log: 'text', quiet: false, settings: {} },
      options: { command: 'run' },
    })
  })

  it('knows help, of a command too, and the version', () => {
    expect([read('--help'), read('setup --help'), read('--version')]).toEqual([
      { type: 'help' },
      { type: 'help', command: 'setup' },
      { type: 'version' },
    ])
  })

  it.each([
    ['', /^a command is missing: setup, store-secret, run, status, rotate-now$/],
    ['stauts', /^there is no such command: did you mean status\?$/],
    ['bogus', /^the commands are setup/],
    ['run now', /^run takes options only$/],
    ['run --jsn', /^--jsn is unknown: did you mean --json\?$/],
    ['run -x', /^-x is unknown$/],
    ['run --json', /^run has no option --json: it is one of status$/],
    ['status --force', /^status has no option --force: it is one of store-secret, rotate-now$/],
    ['rotate-now --timeout', /^--timeout needs a value: SECONDS$/],
    ['rotate-now --timeout --force', /^--timeout needs a value/],
    ['rotate-now --timeout=', /^--timeout needs a value/],
    ['rotate-now --timeout 0', /^--timeout takes a number of seconds above 0$/],
    ['rotate-now --timeout 5m', /^--timeout takes a number/],
    ['rotate-now --force=no', /^--force takes no value$/],
    ['store-secret --expires tomorrow', /^--expires takes a date/],
    ['store-secret --expires 2027-02-30', /^--expires takes a date/],
    ['store-secret --expires 01/03/2027', /^--expires takes a date/],
    ['run --log xml', /^--log takes text or json$/],
  ])('refuses "%s"', (text, message) => {
    expect(() => read(text)).toThrow(UsageError)
    expect(() => read(text)).toThrow(message)
  })

  it.each([
    ['store-secret planted', /^store-secret takes options only: give it the secret by LWA_CLIENT_SECRET/],
    ['store-secret --client-secret planted', /^--client-secret does not exist: a secret in an argument can be seen/],
    ['store-secret --client-secret=planted', /^--client-secret does not exist/],
    ['planted', /^the commands are/],
    ['store-secret --expires planted', /^--expires takes/],
    ['status --json=planted', /^--json takes no value$/],
  ])('does not repeat a secret that was typed: %s', (text, message) => {
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).not.toThrow(/planted/)
  })
})

describe('the help', () => {
  it('has every command, and of each its options, on lines that fit a terminal', () => {
    for (const command of commandNames) {
      expect(helpText()).toContain(`  ${command} `)
      for (const { flag } of [...commandRows[command].flags, ...commonFlags])
        expect(helpText(command)).toContain(`  --${flag}`)
    }
    const lines = [helpText(), ...commandNames.map((command) => helpText(command))].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 120)).toEqual([])
  })

  it('has every setting with its variable', () => {
    expect(helpText()).toMatch(/--queue-url URL +The SQS queue.*\n +SECRET_ROTATION_QUEUE_URL, or queueUrl in the file/)
  })
})
