import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { RestartingRotator } from './restarting-rotator.js'

// Sends a message when it is ready. Is killed at the step 'kill', and exits with code 3 at any other step.
const program = `
process.on('message', ({ step }) => step === 'kill' ? process.kill(process.pid, 'SIGKILL') : process.exit(3))
process.send('ready ' + process.pid)
`

let rotator: RestartingRotator
let messages: string[]
let emitter: EventEmitter

beforeEach(() => {
  messages = []
  emitter = new EventEmitter()
  rotator = new RestartingRotator(
    () => spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    (message) => {
      messages.push(message)
      emitter.emit('message')
    },
  )
})
afterEach(() => rotator.stop())

/** Resolves when a message with this text has arrived. */
async function until(text: string): Promise<void> {
  while (!messages.some((message) => message.includes(text))) await once(emitter, 'message')
}

describe('RestartingRotator', () => {
  it('restarts its process after it was killed', async () => {
    await rotator.ready()
    await rotator.kill()
    await rotator.ready()
    expect(rotator.kills).toBe(1)
    expect(messages).toEqual([
      expect.stringMatching(/^ready/),
      '(exited with SIGKILL)',
      expect.stringMatching(/^ready/),
    ])
    expect(messages[0]).not.toBe(messages[2])
  })

  it('kills its process at the given step', async () => {
    await rotator.ready()
    rotator.killAt({ step: 'kill', times: 1 })
    await until('SIGKILL')
    expect(rotator.kills).toBe(1)
  })

  it('does not restart a process that exited without being killed', async () => {
    await rotator.ready()
    rotator.killAt({ step: 'exit', times: 1 })
    await until('(exited with code 3)')
    expect(rotator.kills).toBe(0)
    await rotator.stop()
  })
})
