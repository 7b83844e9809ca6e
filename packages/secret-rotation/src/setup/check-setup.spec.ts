import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth, SharedStoreError } from '@selling-partner/auth'
import { LocalSqs } from '../../../../tools/local-sqs/local-sqs.js'
import { LoopbackServer } from '../../../auth/test/loopback-server.js'
import { brokenStore, storeHolding } from '../../test/store-holding.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { checkSetup } from './check-setup.js'
import type { SetupFinding } from './setup-finding.js'

const clientId = 'amzn1.application-oa2-client.1'
const clientSecret = 'amzn1.oa2-cs.v1.planted'
const store = storeHolding({ clientId, clientSecret })

let server: LocalSqs
let sqs: SQSClient
beforeAll(async () => {
  server = await LocalSqs.start()
  sqs = new SQSClient({ ...server.config, maxAttempts: 1 })
})
afterAll(async () => {
  sqs.destroy()
  await server.kill()
})

function policyFor(name: string, statement: object = {}): string {
  const [account, resource] = ['437568002678', `arn:aws:sqs:us-east-1:000000000000:${name}`]
  const allow = { Effect: 'Allow', Principal: { AWS: account }, Action: 'sqs:*', Resource: resource }
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ ...allow, ...statement }] })
}

/** The findings for a queue that is correct except for these attributes. */
async function findingsOf(name: string, attributes: Record<string, string> = {}): Promise<readonly SetupFinding[]> {
  const queueUrl = await server.createQueue(name, {
    MessageRetentionPeriod: '1209600',
    Policy: policyFor(name),
    ...attributes,
  })
  return checkSetup({ queue: new SecretQueue({ queueUrl, sqs }), secretStore: store })
}

function problemsIn(findings: readonly SetupFinding[]): readonly SetupFinding[] {
  return findings.filter(({ ok }) => !ok)
}

describe('checkSetup', () => {
  it('passes every check of a correct setup', async () => {
    const findings = await findingsOf('good')
    expect(findings.map(({ ok, level, title, detail }) => `${ok} ${level} ${title}: ${detail}`)).toEqual([
      'true info Queue: arn:aws:sqs:us-east-1:000000000000:good is reachable, with 0 messages',
      'true info Type: a standard queue',
      'true info Access policy: lets Amazon send',
      'true info Retention: SQS keeps a message for 14 days',
      'true info Dead-letter queue: none, so a message stays until it is handled',
      'true info Encryption: no KMS key that Amazon would need',
      'true info Secret store: found a client secret in the store of the test',
    ])
    expect(findings.every(({ remedy }) => remedy === undefined)).toBe(true)
  })

  it.each<[what: string, level: string, title: string, attributes: Record<string, string>, remedy: RegExp]>([
    [
      'no policy',
      'alarm',
      'Access policy',
      { Policy: '' },
      /^Allow sqs:SendMessage and sqs:GetQueueAttributes for 437568002678/,
    ],
    [
      'a policy that denies it',
      'alarm',
      'Access policy',
      { Policy: policyFor('*', { Effect: 'Deny' }) },
      /^Exclude 437568002678 from that statement\.$/,
    ],
    [
      'a policy with a condition',
      'warning',
      'Access policy',
      { Policy: policyFor('*', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }) },
      /^Check that the condition lets 437568002678 send\./,
    ],
    [
      'a policy for sending only',
      'warning',
      'Access policy',
      { Policy: policyFor('*', { Action: 'sqs:SendMessage' }) },
      /sqs:GetQueueAttributes/,
    ],
    ['the retention of SQS', 'warning', 'Retention', { MessageRetentionPeriod: '345600' }, /to 14 days \(1209600 s\)/],
    ['a KMS key', 'warning', 'Encryption', { KmsMasterKeyId: 'alias/own' }, /"kms:GenerateDataKey\*","kms:Decrypt"/],
    ["AWS' own KMS key", 'alarm', 'Encryption', { KmsMasterKeyId: 'alias/aws/sqs' }, /\(SSE-SQS\)/],
    [
      'a dead-letter queue',
      'warning',
      'Dead-letter queue',
      { RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":"3"}' },
      /^Remove it, or set its maximum receives to 1000/,
    ],
  ])('finds %s', async (what, level, title, attributes, remedy) => {
    const findings = problemsIn(await findingsOf(what.replaceAll(/\W/g, '-'), attributes))
    expect(findings).toEqual([
      { ok: false, level, title, detail: expect.any(String), remedy: expect.stringMatching(remedy) },
    ])
  })

  it('accepts a dead-letter queue with the largest receive count', async () => {
    const target = 'arn:aws:sqs:us-east-1:000000000000:dead'
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: target, maxReceiveCount: 1000 })
    expect(problemsIn(await findingsOf('patient', { RedrivePolicy }))).toEqual([])
  })

  it('finds a FIFO queue', async () => {
    expect(problemsIn(await findingsOf('ordered.fifo', { FifoQueue: 'true' }))).toMatchObject([
      { level: 'alarm', title: 'Type', remedy: expect.stringMatching(/^Create a standard queue/) },
    ])
  })

  it('checks the secret store even if the queue cannot be reached, and vice versa', async () => {
    const queue = new SecretQueue({ queueUrl: `${server.endpoint}/000000000000/missing`, sqs })
    const failure = new SharedStoreError('EACCES', 'Cannot read the file. Run chown.')
    expect(await checkSetup({ queue, secretStore: brokenStore(failure) })).toMatchObject([
      {
        ok: false,
        level: 'alarm',
        title: 'Queue',
        detail: expect.stringMatching(/^The queue does not exist .*missing\)\. Check/),
      },
      { ok: false, level: 'alarm', title: 'Secret store', detail: 'Cannot read the file. Run chown.' },
    ])
  })

  it('does not show the message of a foreign error', async () => {
    const queue = new SecretQueue({ queueUrl: `${server.endpoint}/000000000000/missing`, sqs })
    const findings = await checkSetup({ queue, secretStore: brokenStore(new Error(clientSecret)) })
    expect(findings[1]).toMatchObject({ detail: 'Cannot read the store of the test.' })
    expect(JSON.stringify(findings)).not.toContain(clientSecret)
  })

  it('finds an empty secret store', async () => {
    const queueUrl = await server.createQueue('for-an-empty-store')
    const findings = await checkSetup({ queue: new SecretQueue({ queueUrl, sqs }), secretStore: storeHolding() })
    expect(findings.at(-1)).toMatchObject({
      level: 'alarm',
      detail: 'no client secret in the store of the test',
      remedy: 'Store it with the command store-secret.',
    })
  })
})

describe('checkSetup with an auth', () => {
  async function secretFinding(status: number, body: object, id = clientId): Promise<SetupFinding | undefined> {
    const lwa = await LoopbackServer.start()
    lwa.respond = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const auth = new SellingPartnerAuth({
      clientId: id,
      clientSecret: 'another one',
      lwaUrl: `${lwa.baseUrl}/auth/o2/token`,
      retry: false,
    })
    const queueUrl = await server.createQueue('verifying')
    const findings = await checkSetup({ queue: new SecretQueue({ queueUrl, sqs }), secretStore: store, auth })
    await lwa.close()
    expect(JSON.stringify(findings)).not.toContain(clientSecret)
    return findings.at(-1)
  }

  it('finds that LWA accepts the secret', async () => {
    const token = { access_token: 'Atza|1', token_type: 'bearer', expires_in: 3600 }
    expect(await secretFinding(200, token)).toEqual({
      ok: true,
      level: 'info',
      title: 'Client secret',
      detail: 'LWA accepts it',
    })
  })

  it('finds that LWA rejects it', async () => {
    expect(await secretFinding(401, { error: 'invalid_client' })).toMatchObject({
      level: 'alarm',
      remedy: expect.stringMatching(/^Create a new one in the Developer Console/),
    })
  })

  it('warns if LWA is down', async () => {
    expect(await secretFinding(503, {})).toMatchObject({ ok: false, level: 'warning' })
  })

  it('finds the secret of another application', async () => {
    expect(await secretFinding(200, {}, 'amzn1.application-oa2-client.2')).toMatchObject({
      level: 'alarm',
      detail: `it belongs to another application, ${clientId}`,
    })
  })
})
