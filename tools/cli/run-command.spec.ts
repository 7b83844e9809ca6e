import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { InputFault } from './input-fault.js'
import { clearLine } from './progress.js'
import { parseCommandLine, runCommand, wantsHelp } from './run-command.js'
import { faultOf } from './test-support/fault-of.js'

describe('runCommand', () => {
  const { exitCode } = process
  const { isTTY } = process.stderr
  let stderr = ''

  beforeEach(() => {
    stderr = ''
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      stderr += text
      return true
    })
  })

  afterEach(() => {
    jest.restoreAllMocks()
    process.exitCode = exitCode
    onTerminal(isTTY)
  })

  const onTerminal = (isTTY: boolean) =>
    Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true })

  const fail = async () => {
    throw new InputFault('orders-v9', 'Unknown\nAPI', 'Did you mean orders-v0?')
  }

  it('runs the command and prints nothing', async () => {
    const main = jest.fn(async () => {})

    await runCommand(main)

    expect(main).toHaveBeenCalledTimes(1)
    expect(stderr).toBe('')
    expect(process.exitCode).toBe(exitCode)
  })

  it('prints an input fault as one line on stderr and sets exit code 1', async () => {
    onTerminal(false)

    await runCommand(fail)

    expect(stderr).toBe('orders-v9: Unknown API. Did you mean orders-v0?\n')
    expect(process.exitCode).toBe(1)
  })

  it('clears an unfinished progress line of a terminal first', async () => {
    onTerminal(true)

    await runCommand(fail)

    expect(stderr).toBe(`${clearLine}orders-v9: Unknown API. Did you mean orders-v0?\n`)
  })

  it('does not hide other errors', async () => {
    const bug = new TypeError('not a function')

    await expect(runCommand(() => Promise.reject(bug))).rejects.toBe(bug)
    expect(stderr).toBe('')
  })
})

describe('parseCommandLine', () => {
  const options = { output: { type: 'string' } } as const

  it('returns the values of the options', () => {
    const { values } = parseCommandLine('npm run generate', { args: ['--output', 'folder'], options })

    expect(values.output).toBe('folder')
  })

  it.each([
    ['an unknown option', ['--frobnicate'], "npm run generate: Unknown option '--frobnicate'."],
    ['an option without its value', ['--output'], "npm run generate: Option '--output <value>' argument missing."],
  ])('rejects %s and names the help', async (_, args, message) => {
    expect(await faultOf(() => parseCommandLine('npm run generate', { args, options }))).toBe(
      `${message} Run npm run generate -- --help.`,
    )
  })
})

describe('wantsHelp', () => {
  it.each([
    [[], false],
    [['--help'], true],
    [['-h'], true],
  ])('returns for %j: %s', (argv, expected) => {
    expect(wantsHelp('npm run check:generated', argv)).toBe(expected)
  })

  it('rejects any other argument', async () => {
    expect(await faultOf(() => wantsHelp('npm run check:generated', ['orders-v0']))).toBe(
      "npm run check:generated: Unexpected argument 'orders-v0'. Run npm run check:generated -- --help.",
    )
  })
})
