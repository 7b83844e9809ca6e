import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { KeptRotator } from './restarting-rotator.js'

// Says that it listens, and is killed or ends by itself at the steps that it is told.
const program = `
process.on('message', ({ step }) => step === 'kill' ? process.kill(process.pid, 'SIGKILL') : process.exit(3))
process.send('ready ' + process.pid)
`

let rotator: KeptRotator
let news: string[]
let teller: EventEmitter

beforeEach(() => {
  news = []
  teller = new EventEmitter()
  rotator = new KeptRotator(
    () => spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    (told) => {
      news.push(told)
      teller.emit('news')
    },
  )
})
afterEach(() => rotator.end())

/** Resolves when something was told of. */
async function until(text: string): Promise<void> {
  while (!news.some((told) => told.includes(text))) await once(teller, 'news')
}

describe('a rotator that is kept', () => {
  it('is started again when it was killed', async () => {
    await rotator.ready()
    await rotator.kill()
    await rotator.ready()
    expect(rotator.kills).toBe(1)
    expect(news).toEqual([expect.stringMatching(/^ready/), '(ended with SIGKILL)', expect.stringMatching(/^ready/)])
    expect(news[0]).not.toBe(news[2])
  })

  it('is killed at the step that it is told', async () => {
    await rotator.ready()
    rotator.killAt({ step: 'kill', times: 1 })
    await until('SIGKILL')
    expect(rotator.kills).toBe(1)
  })

  it('stays ended when it has ended by itself', async () => {
    await rotator.ready()
    rotator.killAt({ step: 'end', times: 1 })
    await until('(ended with code 3)')
    expect(rotator.kills).toBe(0)
    await rotator.end()
  })
})
