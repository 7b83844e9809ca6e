import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { InputFault } from './input-fault.js'
import { clearLine } from './progress.js'
import { runCommand } from './run-command.js'

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
    throw new InputFault('orders-v9', 'no such\nAPI', 'did you mean orders-v0?')
  }

  it('runs the command and says nothing of its own', async () => {
    const main = jest.fn(async () => {})

    await runCommand(main)

    expect(main).toHaveBeenCalledTimes(1)
    expect(stderr).toBe('')
    expect(process.exitCode).toBe(exitCode)
  })

  it('ends a fault in what it was given with one line on stderr and exit code 1', async () => {
    onTerminal(false)

    await runCommand(fail)

    expect(stderr).toBe('orders-v9: no such API; did you mean orders-v0?\n')
    expect(process.exitCode).toBe(1)
  })

  it('clears an unfinished line of progress off a terminal first', async () => {
    onTerminal(true)

    await runCommand(fail)

    expect(stderr).toBe(`${clearLine}orders-v9: no such API; did you mean orders-v0?\n`)
  })

  it('does not hide a fault of its own', async () => {
    const mistake = new TypeError('not a function')

    await expect(runCommand(() => Promise.reject(mistake))).rejects.toBe(mistake)
    expect(stderr).toBe('')
  })
})
