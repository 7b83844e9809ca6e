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
    expect(options('rotate-now --force --timeout 5')).toEqual({ command: 'rotate-now', force: true, timeoutSeconds: 5 })
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

  it('reads common options in any position', () => {
    expect(read('--quiet --config c.json status --log json --client-id i --rotate-before=9')).toMatchObject({
      common: { config: 'c.json', log: 'json', quiet: true, settings: { clientId: 'i', rotateBeforeDays: '9' } },
    })
    expect(read('run')).toEqual({
      type: 'command',
      common: { log: 'text', quiet: false, settings: {} },
      options: { command: 'run' },
    })
  })

  it('recognizes help, help of a command, and version', () => {
    expect([read('--help'), read('setup --help'), read('--version')]).toEqual([
      { type: 'help' },
      { type: 'help', command: 'setup' },
      { type: 'version' },
    ])
  })

  it.each([
    ['', /^The command is missing\. Use one of setup, store-secret, run, status, rotate-now\.$/],
    ['stauts', /^Unknown command\. Did you mean status\?$/],
    ['bogus', /^Unknown command\. Use one of setup/],
    ['run now', /^run takes options only\. Remove the other arguments\.$/],
    ['run --jsn', /^Unknown option --jsn\. Did you mean --json\?$/],
    ['run -x', /^Unknown option -x\.$/],
    ['run --json', /^run has no option --json\. It is an option of status\.$/],
    ['status --force', /^status has no option --force\. It is an option of store-secret, rotate-now\.$/],
    ['rotate-now --timeout', /^The value of --timeout is missing\. Use --timeout SECONDS\.$/],
    ['rotate-now --timeout --force', /^The value of --timeout is missing/],
    ['rotate-now --timeout=', /^The value of --timeout is missing/],
    ['rotate-now --timeout 0', /^--timeout is invalid\. Use a number of seconds above 0\.$/],
    ['rotate-now --timeout 5m', /^--timeout is invalid/],
    ['rotate-now --force=no', /^--force takes no value\. Remove it\.$/],
    ['store-secret --expires tomorrow', /^--expires is invalid\. Use a date/],
    ['store-secret --expires 2027-02-30', /^--expires is invalid\. Use a date/],
    ['store-secret --expires 01/03/2027', /^--expires is invalid\. Use a date/],
    ['run --log xml', /^--log is invalid\. Use text or json\.$/],
  ])('rejects "%s"', (text, message) => {
    expect(() => read(text)).toThrow(UsageError)
    expect(() => read(text)).toThrow(message)
  })

  it.each([
    ['store-secret planted', /^store-secret takes options only\. Don't pass the secret as an argument/],
    ['store-secret --client-secret planted', /^--client-secret does not exist\. Don't pass a secret as an argument/],
    ['store-secret --client-secret=planted', /^--client-secret does not exist/],
    ['planted', /^Unknown command/],
    ['store-secret --expires planted', /^--expires is invalid/],
    ['status --json=planted', /^--json takes no value\./],
  ])('does not quote a secret in an error: %s', (text, message) => {
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).not.toThrow(/planted/)
  })
})

describe('the help', () => {
  it('lists every command and its options, on lines of at most 120 characters', () => {
    for (const command of commandNames) {
      expect(helpText()).toContain(`  ${command} `)
      for (const { flag } of [...commandRows[command].flags, ...commonFlags])
        expect(helpText(command)).toContain(`  --${flag}`)
    }
    const lines = [helpText(), ...commandNames.map((command) => helpText(command))].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 120)).toEqual([])
  })

  it('lists every setting with its environment variable', () => {
    expect(helpText()).toMatch(
      /--queue-url URL +URL of the SQS queue.*\n +SECRET_ROTATION_QUEUE_URL, or queueUrl in the file/,
    )
  })
})
