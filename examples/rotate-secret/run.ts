import { deepEqual, equal, notEqual } from 'node:assert/strict'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { clientSecretFrom, createQueue, FileSecretStore, SecretRotator } from '@selling-partner/secret-rotation'
import { LocalSqs } from '../../tools/local-sqs/local-sqs.js'
import { App } from './app.js'
import { EventLog } from './event-log.js'

// Replaces a client secret that is about to expire, while the application sends calls to SP-API on localhost. It needs no account
// and no network. SQS is an emulator, as in the tests of this repository. With real credentials, a queue in AWS, and without `sqs`,
// `lwaUrl` and `baseUrl`, the same code rotates at Amazon.

const { clientId, clientSecret: firstSecret, refreshToken } = demoCredentials
const day = 86_400
const oldSecretLifetimeSeconds = 5

const localSqs = await LocalSqs.start()
const sqs = new SQSClient(localSqs.config)
const { url: queueUrl } = await createQueue({ name: 'client-secrets', sqs })
const sandbox = await startSandbox({
  rotation: { queueUrl, oldSecretLifetimeSeconds },
  sqs: localSqs.config,
  usagePlan: 'off',
})
const folder = await mkdtemp(join(tmpdir(), 'client-secret-'))
const path = join(folder, 'client-secret.json')
const secretStore = new FileSecretStore({ path })

const log = new EventLog()
const auth = newAuth()
const rotator = new SecretRotator({
  auth,
  secretStore,
  queueUrl,
  sqs,
  baseUrl: sandbox.url,
  observers: [(event) => log.record(event)],
})
const apps: App[] = []

try {
  await step('The first secret is verified and stored once by hand', async () => {
    await rotator.storeSecret(firstSecret)
    const { mode } = await stat(path)
    equal(mode & 0o777, 0o600)
    return `in a file of mode ${(mode & 0o777).toString(8)}, which every process of the application reads`
  })

  await step('Two processes of the application send calls, and one of them runs the rotator', async () => {
    // Both run in one process here, but share only the secret store: the second one gets no signal about the new secret.
    apps.push(new App(auth, sandbox.url), new App(newAuth(), sandbox.url))
    rotator.start()
    await seconds(1)
    return countCalls()
  })

  await step('Amazon announces that the secret expires in ten days', async () => {
    await sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * day })
    await log.until('secret-in-use')
    await seconds(1)
    return [...log.takeLines(), countCalls()].join('\n    ')
  })

  await step('The new secret is in use, and the old one is kept next to it', async () => {
    const stored = await secretStore.read()
    const secrets = [stored?.record.clientSecret, stored?.record.previous?.clientSecret]
    deepEqual(secrets, sandbox.secretsOf(clientId))
    equal(secrets[1], firstSecret)
    return `LWA accepts both, the old one until ${stored?.record.previous?.expiresAt}`
  })

  await step(`The old secret expires after ${oldSecretLifetimeSeconds} seconds, instead of seven days`, async () => {
    await seconds(oldSecretLifetimeSeconds)
    deepEqual(sandbox.secretsOf(clientId), [(await secretStore.read())?.record.clientSecret])
    // The calls until then are not printed, but none may have failed.
    countCalls()
    await seconds(2)
    return countCalls()
  })

  await step('The rotation is complete', async () => {
    await Promise.all(apps.map((app) => app.stop()))
    await rotator.stop()
    const requests = sandbox.counts()['POST /applications/2023-11-30/clientSecret']?.requests
    equal(requests, 1)
    equal(await messagesLeft(), 0)
    deepEqual(log.alarms, [])
    return 'One request was sent, the queue is empty, and there was no alarm'
  })
} finally {
  await Promise.all(apps.map((app) => app.stop()))
  await rotator.stop()
  auth.close()
  sqs.destroy()
  await sandbox.close()
  await localSqs.kill()
  await rm(folder, { recursive: true })
}

function newAuth(): SellingPartnerAuth {
  return new SellingPartnerAuth({
    clientId,
    clientSecret: clientSecretFrom(secretStore),
    refreshToken,
    lwaUrl: sandbox.lwaUrl,
    // More than Amazon allows, so that there are calls during every step of the rotation.
    usagePlans: { 'orders-v0.updateShipmentStatus': { rate: 100, burst: 100 } },
  })
}

/** Runs a step and prints its result. */
async function step(title: string, action: () => Promise<string>): Promise<void> {
  console.log(`✓ ${title}\n    ${await action()}`)
}

/** Counts the calls of all processes since the last step. None may fail. */
function countCalls(): string {
  const counts = apps.map((app) => app.takeCounts())
  const calls = counts.reduce((sum, count) => sum + count.calls, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  equal(failed, 0)
  // Each process must have sent calls, or the result would mean nothing.
  for (const count of counts) notEqual(count.calls, 0)
  return `${calls} calls, ${failed} failed`
}

/** Number of messages on the queue, including those that are being handled. */
async function messagesLeft(): Promise<number> {
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] })
  const { Attributes = {} } = await sqs.send(command)
  return Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000))
}
