import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import { LocalSqs } from '../../../tools/local-sqs/local-sqs.js'
import { Caller } from '../test/caller.js'
import { QueueReader } from '../test/queue-reader.js'
import { demoCredentials } from './lwa/applications.js'

type Process = ChildProcessByStdio<null, Readable, Readable>

function run(...args: string[]): Process {
  return runIn({}, ...args)
}

function runIn(environment: Record<string, string>, ...args: string[]): Process {
  const cli = join(packageRoot, 'src', 'cli.ts')
  return spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
}

async function outcomeOf(child: Process): Promise<{ code: unknown; out: string; err: string }> {
  const [[code], out, err] = await Promise.all([once(child, 'close'), textOf(child.stdout), textOf(child.stderr)])
  return { code, out, err }
}

async function textOf(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}

describe('the command', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('prints its URL and credentials, and stops on %s', async (signal) => {
    const child = run('--port', '0')
    const ended = outcomeOf(child)
    await once(child.stdout, 'data')
    child.kill(signal)
    const { code, out, err } = await ended
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^SP-API sandbox on http:\/\/127\.0\.0\.1:\d+$/m)
    for (const credential of Object.values(demoCredentials)) expect(out).toContain(credential)
  })

  it('sends new secrets to its queue, with AWS settings from the environment', async () => {
    const sqs = await LocalSqs.start()
    const queueUrl = await sqs.createQueue('secrets')
    const child = runIn(sqs.environment, '--queue-url', queueUrl)
    const ended = outcomeOf(child)
    const [banner] = await once(child.stdout, 'data')
    const url = /sandbox on (\S+)/.exec(String(banner))?.[1] ?? ''
    const caller = new Caller({ url })
    const token = await caller.scopeToken('sellingpartnerapi::client_credential:rotation')
    const { status } = await caller.send('POST', '/applications/2023-11-30/clientSecret', { token })
    child.kill()
    const { out } = await ended
    const reader = new QueueReader(sqs.config, queueUrl)
    const messages = await reader.receive()
    reader.close()
    await sqs.kill()
    expect([status, messages.size]).toEqual([204, 2])
    expect(out).toContain(`queue          ${queueUrl}\n`)
  })

  it('prints its version and its help', async () => {
    const [version, help] = await Promise.all([outcomeOf(run('--version')), outcomeOf(run('--help'))])
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--usage-plan') })
  })

  it('exits with 1 and one line if an option is invalid', async () => {
    expect(await outcomeOf(run('--port', 'many'))).toEqual({
      code: 1,
      out: '',
      err: '--port is invalid, "many". Use a number from 0 to 65535.\n',
    })
  })
})
