import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { newSecretMessage } from '@selling-partner/sandbox'
import { LocalSecretsManager } from '../local-secrets-manager/local-secrets-manager.js'
import { Command, type CommandOutcome } from './secret-rotation/command.js'
import { clientId, firstSecret, RotationStage, type StageOptions } from './secret-rotation/rotation-stage.js'

// The command line as a process, with its exit code and output, against the sandbox and a local SQS.

const days = 86_400

let stage: RotationStage
let commands: Command[]

beforeEach(() => {
  commands = []
})
afterEach(async () => {
  for (const command of commands) command.kill('SIGKILL')
  const outcomes = await Promise.all(commands.map(({ outcome }) => outcome))
  const secrets = [firstSecret, ...stage.validSecrets]
  await stage.close()
  // No test may show a secret.
  for (const { out, err } of outcomes) for (const secret of secrets) expect(out + err).not.toContain(secret)
})

async function set(options?: StageOptions): Promise<void> {
  stage = await RotationStage.set(options)
}

/** The environment of the commands. */
function environment(): Record<string, string> {
  return {
    ...stage.sqs.environment,
    LWA_CLIENT_ID: clientId,
    LWA_URL: stage.sandbox.lwaUrl,
    SP_API_BASE_URL: stage.sandbox.url,
    SECRET_ROTATION_QUEUE_URL: stage.queueUrl,
    SECRET_ROTATION_STORE: `file:${stage.path}`,
  }
}

function start(args: string, further: Record<string, string> = {}, input = ''): Command {
  const command = new Command(args.split(' '), { ...environment(), ...further }, input)
  commands.push(command)
  return command
}

function outcomeOf(args: string, further: Record<string, string> = {}, input = ''): Promise<CommandOutcome> {
  return start(args, further, input).outcome
}

describe('the command', () => {
  it('shows its version and its help', async () => {
    await set()
    expect(await outcomeOf('--version')).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
    expect(await outcomeOf('status --help')).toMatchObject({ code: 0, out: expect.stringContaining('--json'), err: '' })
  })

  it('exits with 2 and one line if it is invalid', async () => {
    await set()
    expect(await outcomeOf('stauts')).toEqual({
      code: 2,
      out: '',
      err: 'Unknown command. Did you mean status? See selling-partner-secret-rotation --help.\n',
    })
  })

  it('exits with 1 and one line that names all missing settings', async () => {
    await set()
    const { code, out, err } = await outcomeOf('run', { LWA_CLIENT_ID: '', SECRET_ROTATION_STORE: '' })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^Missing settings: clientId \(LWA_CLIENT_ID or --client-id\), secretStore .*\n$/)
  })

  it('reads settings from a file, which flags and the environment override', async () => {
    await set()
    const file = join(stage.folder, 'rotation.json')
    await writeFile(
      file,
      JSON.stringify({ clientId, queueUrl: stage.queueUrl, secretStore: 'file:/nowhere/secret.json' }),
    )
    const unset = { LWA_CLIENT_ID: '', SECRET_ROTATION_QUEUE_URL: '', SECRET_ROTATION_STORE: '' }
    const { code, out } = await outcomeOf(`status --json --config ${file} --secret-store file:${stage.path}`, unset)
    expect([code, JSON.parse(out)]).toMatchObject([0, { clientId, healthy: true }])
  })
})

describe('store-secret', () => {
  it('verifies the secret from the pipe, and stores it', async () => {
    await set()
    await rm(stage.path)
    const outcome = await outcomeOf('store-secret --expires 2099-03-01', {}, `${firstSecret}\n`)
    expect(outcome).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^LWA accepts the client secret\. Stored it in/),
    })
    expect((await stage.store.read())?.record).toEqual({
      clientId,
      clientSecret: firstSecret,
      expiresAt: '2099-03-01T00:00:00.000Z',
    })
  })

  it('does not store a secret that LWA rejects', async () => {
    await set()
    await rm(stage.path)
    const { code, err } = await outcomeOf('store-secret', { LWA_CLIENT_SECRET: 'amzn1.oa2-cs.v1.planted' })
    expect(code).toBe(1)
    expect(err).toMatch(
      /^LWA rejects the client secret\. Copy the complete secret of .* from the Developer Console\.\n$/,
    )
    expect(err).not.toContain('planted')
    expect(await stage.store.read()).toBeUndefined()
  })

  it('does not replace a secret that works, unless it is forced', async () => {
    await set()
    stage.sandbox.replaceSecrets(clientId, ['made-by-hand', firstSecret])
    const given = { LWA_CLIENT_SECRET: 'made-by-hand' }
    expect(await outcomeOf('store-secret', given)).toMatchObject({ code: 1, out: '' })
    expect(await stage.storedSecret()).toBe(firstSecret)
    expect(await outcomeOf('store-secret --force', given)).toMatchObject({ code: 0 })
    expect(await stage.storedSecret()).toBe('made-by-hand')
  })

  it('explains what to do without input', async () => {
    await set()
    expect(await outcomeOf('store-secret')).toEqual({
      code: 1,
      out: '',
      err: 'The client secret is missing. Set LWA_CLIENT_SECRET, or pipe it in.\n',
    })
  })
})

describe('status', () => {
  it('shows the state of the secret, and exits with 0 without problems', async () => {
    await set()
    expect(await outcomeOf('status')).toMatchObject({ code: 0, out: expect.stringContaining(clientId), err: '' })
  })

  it('exits with 1 if something needs attention, and lists the problems as JSON', async () => {
    await set({ policy: '' })
    const { code, out, err } = await outcomeOf('status --json')
    const status = JSON.parse(out)
    expect([code, err, status.healthy]).toEqual([1, '', false])
    expect(status.problems.length).toBeGreaterThan(0)
  })

  it('shows the other facts if the queue cannot be reached', async () => {
    await set()
    const { port } = stage.sqs
    await stage.sqs.kill()
    const { code, out } = await outcomeOf('status')
    await stage.restartSqs(port)
    expect([code, out]).toEqual([1, expect.stringContaining(clientId)])
  })
})

describe('setup', () => {
  it('writes the access policy, and lists the remaining steps', async () => {
    await set({ policy: '' })
    const before = await outcomeOf('setup')
    expect(before).toMatchObject({ code: 1, out: expect.stringMatching(/^✗ .*/m) })
    expect(before.out).toContain('--write-policy')
    const after = await outcomeOf('setup --write-policy')
    expect(after.out).toContain('Application Client New Secret')
    expect(after.out).toMatch(/^✓ .*/m)
    expect((await outcomeOf('status --json')).code).toBe(0)
  })

  it('creates a queue that is ready for a rotation, and prints its URL', async () => {
    await set()
    const { out } = await outcomeOf('setup --create-queue fresh-secrets', { SECRET_ROTATION_QUEUE_URL: '' })
    const [, queueUrl = ''] = /(http\S+\/fresh-secrets)/.exec(out) ?? []
    const { code } = await outcomeOf('status', { SECRET_ROTATION_QUEUE_URL: queueUrl })
    expect(code).toBe(0)
  })
})

describe('rotate-now', () => {
  it('logs each step, and exits with 0 when the new secret is stored', async () => {
    await set()
    const { code, out, err } = await outcomeOf('rotate-now --timeout 60 --log json')
    expect([code, out]).toEqual([0, expect.stringMatching(/^Stored the new client secret in the file /)])
    const types = err.split('\n').flatMap((line) => (line ? [JSON.parse(line).type] : []))
    expect(types).toEqual(expect.arrayContaining(['request-accepted', 'secret-verified', 'secret-in-use']))
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
    expect(stage.rotations).toBe(1)
  })

  it('stores the secret in Secrets Manager, next to the old one', async () => {
    await set()
    const secretsManager = await LocalSecretsManager.start()
    secretsManager.createSecret('lwa', JSON.stringify({ clientId, clientSecret: firstSecret }))
    const store = { ...secretsManager.environment, SECRET_ROTATION_STORE: 'secrets-manager:lwa' }
    // Only the flag contains the region.
    const { code } = await outcomeOf('rotate-now --aws-region us-east-1', { ...store, AWS_REGION: '' })
    const values = ['AWSCURRENT', 'AWSPREVIOUS'].map((stageName) => secretsManager.valueOf('lwa', stageName))
    await secretsManager.close()
    expect(code).toBe(0)
    expect(JSON.parse(values[0] ?? '')).toMatchObject({ clientId, clientSecret: stage.validSecrets[0] })
    expect(JSON.parse(values[1] ?? '')).toMatchObject({ clientId, clientSecret: firstSecret })
  })

  it('exits with 1 and explains the fix if the application is not enrolled', async () => {
    await set({ isEnrolled: false })
    const { code, out, err } = await outcomeOf('rotate-now --quiet')
    expect([code, out]).toEqual([1, ''])
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/Application Client New Secret/)
  })
})

describe('run', () => {
  const listening = /Waiting for new secrets of .* on http/

  it.each(['SIGINT', 'SIGTERM'] as const)('rotates after an expiry notice, and exits with 0 on %s', async (signal) => {
    await set()
    const command = start('run')
    await stage.untilTrue(() => listening.test(command.log), 'the start')
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.untilTrue(async () => (await stage.storedSecret()) !== firstSecret, 'the new secret')
    command.kill(signal)
    expect(await command.outcome).toMatchObject({ code: 0, out: '' })
    expect(command.log).toContain('The new client secret is in use.')
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
  })

  it('treats two signals in a row as one, because npx repeats Ctrl+C', async () => {
    await set()
    const command = start('run')
    await stage.untilTrue(() => listening.test(command.log), 'the start')
    command.kill('SIGINT')
    command.kill('SIGTERM')
    expect(await command.outcome).toMatchObject({ code: 0 })
  })

  it('finishes the current message first, unless a second signal arrives', async () => {
    await set()
    const lwa = await SilentLwa.start()
    const command = start('run', { LWA_URL: lwa.url })
    await stage.put(
      newSecretMessage({
        clientId,
        newClientSecret: 'planted',
        newClientSecretExpiryTime: new Date(Date.now() + 180 * days * 1000),
        oldClientSecretExpiryTime: new Date(Date.now() + 7 * days * 1000),
      }),
    )
    await lwa.asked
    command.kill('SIGTERM')
    await stage.untilTrue(() => /Stopping after the current message/.test(command.log), 'the log line about the stop')
    expect(command.isRunning).toBe(true)
    await stage.untilTrue(() => {
      command.kill('SIGTERM')
      return !command.isRunning
    }, 'the exit')
    lwa.stop()
    const { code, out, err } = await command.outcome
    expect(code).toBe('SIGTERM')
    expect(out + err).not.toContain('planted')
    // The message is not lost: it is visible again after its visibility timeout.
    expect(await stage.messages()).toBe(1)
  })

  it('explains in one line that the secret store is empty', async () => {
    await set()
    await rm(stage.path)
    const { code, err } = await outcomeOf('run')
    expect([code, err]).toEqual([1, expect.stringMatching(/^No client secret in .*\. .*store-secret\.\n$/)])
  })

  it('explains in one line that the secret store belongs to another application', async () => {
    await set()
    const { code, err } = await outcomeOf('run --client-id another')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Expected the client secret of another in .*, but found that of .*\n$/),
    ])
  })

  it('is silent with --quiet unless something needs attention', async () => {
    await set()
    const command = start('run --quiet')
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    await stage.untilTrue(async () => (await stage.storedSecret()) !== firstSecret, 'the new secret')
    command.kill('SIGTERM')
    expect(await command.outcome).toEqual({ code: 0, out: '', err: '' })
  })
})

/** An LWA that never responds. */
class SilentLwa {
  readonly url: string
  /** Resolves at the first request. */
  readonly asked: Promise<unknown>
  readonly #server: Server

  private constructor(server: Server, port: number) {
    this.url = `http://127.0.0.1:${port}`
    this.asked = once(server, 'request')
    this.#server = server
  }

  static async start(): Promise<SilentLwa> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    return new SilentLwa(server, typeof address === 'object' && address ? address.port : 0)
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
