import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { newSecretMessage } from '@selling-partner/sandbox'
import { createHandler, type SqsEvent } from '@selling-partner/secret-rotation/lambda'
import { clientId, firstSecret, RotationStage } from './secret-rotation/rotation-stage.js'

// The Lambda function, with events as Lambda creates them from messages of SQS.

const days = 86_400
const schedule = { 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} }

const variables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_ENDPOINT_URL_SQS',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'LWA_CLIENT_ID',
  'LWA_URL',
  'SECRET_ROTATION_QUEUE_URL',
  'SECRET_ROTATION_STORE',
  'SP_API_BASE_URL',
  'SP_API_REGION',
]

let stage: RotationStage
let log: string

beforeEach(async () => {
  for (const name of variables) delete process.env[name]
  stage = await RotationStage.set()
  log = ''
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log += text
    return true
  })
})
afterEach(async () => {
  jest.restoreAllMocks()
  for (const name of variables) delete process.env[name]
  for (const secret of [firstSecret, 'planted', ...stage.validSecrets]) expect(log).not.toContain(secret)
  await stage.close()
})

/** Sets the function's environment. */
function configure(): void {
  Object.assign(process.env, stage.sqs.environment, {
    LWA_CLIENT_ID: clientId,
    LWA_URL: stage.sandbox.lwaUrl,
    SP_API_BASE_URL: stage.sandbox.url,
    SECRET_ROTATION_QUEUE_URL: stage.queueUrl,
    SECRET_ROTATION_STORE: `file:${stage.path}`,
  })
}

/** The event for the messages in the queue. */
async function receive(): Promise<SqsEvent> {
  const client = new SQSClient(stage.sqs.config)
  const request = { QueueUrl: stage.queueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 1 }
  const { Messages = [] } = await client.send(new ReceiveMessageCommand(request))
  client.destroy()
  return { Records: Messages.map(({ Body = '', MessageId = '' }) => record(Body, MessageId)) }
}

function record(body: string, messageId = 'a message'): SqsEvent['Records'][number] {
  return { messageId, body, eventSource: 'aws:sqs' }
}

function newSecret(newClientSecret: string, application: string = clientId): string {
  const inDays = (count: number) => new Date(Date.now() + count * days * 1000)
  return newSecretMessage({
    clientId: application,
    newClientSecret,
    newClientSecretExpiryTime: inDays(180),
    oldClientSecretExpiryTime: inDays(7),
  })
}

describe('the function', () => {
  it('requests a new secret by its schedule, and installs it when the message arrives', async () => {
    configure()
    const handler = createHandler()
    expect(await handler(schedule)).toBe('not-due')
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })
    expect(await handler(await receive())).toBeUndefined()
    expect(await handler(schedule)).toBe('requested')
    expect(await handler(schedule)).toBe('in-progress')
    expect(await handler(await receive())).toBeUndefined()
    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
    expect(stage.validSecrets).toHaveLength(2)
    expect(stage.rotations).toBe(1)
    expect(await handler(schedule)).toBe('not-due')
  })

  it('logs a line of JSON for each event', async () => {
    configure()
    await createHandler()({ Records: [record('planted')] }).catch(() => undefined)
    expect(JSON.parse(log)).toMatchObject({ type: 'message-ignored', messageId: 'a message', reason: 'not-json' })
  })

  it('creates its rotator once, and again only if that failed', async () => {
    let made = 0
    const handler = createHandler({
      rotator: async () => {
        made += 1
        if (made === 1) throw new Error('not yet')
        return stage.rotator()
      },
    })
    await expect(handler(schedule)).rejects.toThrow('not yet')
    await Promise.all([handler(schedule), handler(schedule)])
    await handler(schedule)
    expect(made).toBe(2)
  })

  it('reads the environment at the first event, and names missing settings in one line', async () => {
    const handler = createHandler()
    await expect(handler(schedule)).rejects.toThrow(
      /^Missing settings: clientId \(LWA_CLIENT_ID\), queueUrl \(SECRET_ROTATION_QUEUE_URL\), secretStore \(SECRET_ROTATION_STORE\)\./,
    )
    configure()
    expect(await handler(schedule)).toBe('not-due')
  })
})

describe('a batch of messages', () => {
  const handle = (...bodies: string[]) =>
    createHandler({ rotator: () => stage.rotator() })({ Records: bodies.map((body) => record(body)) })

  it('stays on the queue if one message must stay, but the others are handled', async () => {
    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    const failure = handle(newSecret('planted'), newSecret('arriving'), 'not JSON')
    await expect(failure).rejects.toThrow(
      /^2 of 3 messages must stay on the queue\. LWA rejects the new client secret\./,
    )
    await expect(failure).rejects.not.toThrow(/planted|arriving/)
    expect(await stage.storedSecret()).toBe('arriving')
  })

  it('stays if it is for another application', async () => {
    await expect(handle(newSecret('planted', 'another'))).rejects.toThrow(/^1 of 1 messages must stay on the queue/)
    expect(await stage.storedSecret()).toBe(firstSecret)
  })

  it('stays if the secret store fails', async () => {
    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    const store = Object.assign(Object.create(stage.store), {
      replace: async () => {
        throw new Error('planted')
      },
    })
    const handler = createHandler({ rotator: () => stage.rotator({ secretStore: store }) })
    const failure = handler({ Records: [record(newSecret('arriving'))] })
    await expect(failure).rejects.toThrow(/^1 of 1 messages must stay on the queue\. Cannot use the file /)
    await expect(failure).rejects.not.toThrow(/planted|arriving/)
  })

  it('may arrive again', async () => {
    stage.sandbox.replaceSecrets(clientId, ['arriving', firstSecret])
    await handle(newSecret('arriving'), newSecret('arriving'))
    await handle(newSecret('arriving'))
    expect(await stage.storedSecret()).toBe('arriving')
  })

  it('that is empty sends no request', async () => {
    await handle()
    expect(stage.eventTypes).toEqual([])
  })

  it('from another service than SQS is rejected', async () => {
    const handler = createHandler({ rotator: () => stage.rotator() })
    await expect(handler({ Records: [{ Sns: { Message: newSecret('planted') } }] })).rejects.toThrow(
      /^Unexpected event\./,
    )
  })
})
