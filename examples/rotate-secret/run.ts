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

// Rotates a client secret while an application makes calls, against the local sandbox and an emulator of SQS: no account and
// no network. To use Amazon instead, pass your own credentials and your queue in AWS, and remove `sqs`, `lwaUrl` and `baseUrl`.

const { clientId, clientSecret: firstSecret, refreshToken } = demoCredentials
const day = 86_400
const oldSecretLifetimeSeconds = 5

const localSqs = await LocalSqs.start()
const sqs = new SQSClient(localSqs.config)
const { url: queueUrl } = await createQueue({ name: 'client-secrets', sqs })
const sandbox = await startSandbox({
  rotation: { queueUrl, sqs: localSqs.config, oldSecretLifetimeSeconds },
  usagePlan: 'off',
})
const folder = await mkdtemp(join(tmpdir(), 'client-secret-'))
const path = join(folder, 'client-secret.json')
const store = new FileSecretStore({ path })

const log = new EventLog()
const auth = newAuth()
const rotator = new SecretRotator({
  auth,
  store,
  queueUrl,
  sqs,
  baseUrl: sandbox.url,
  observers: [(event) => log.note(event)],
})
const apps: App[] = []

try {
  await step('Verify and store the first secret (needed once)', async () => {
    await rotator.adopt(firstSecret)
    const { mode } = await stat(path)
    equal(mode & 0o777, 0o600)
    return `All processes of the application read the secret from a file with mode ${(mode & 0o777).toString(8)}.`
  })

  await step('Start two processes of the application, one of them with the rotator', async () => {
    // Here, both run in one process. They share only the secret store, so nothing notifies the second one of a new secret.
    apps.push(new App(auth, sandbox.url), new App(newAuth(), sandbox.url))
    rotator.start()
    await seconds(1)
    return countCalls()
  })

  await step('Receive a notice from Amazon: the secret expires in ten days', async () => {
    await sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * day })
    await log.until('secret-in-use')
    await seconds(1)
    return [...log.takeLines(), countCalls()].join('\n  ')
  })

  await step('Use the new secret, and keep the old one until it expires', async () => {
    const stored = await store.read()
    const secrets = [stored?.record.clientSecret, stored?.record.previous?.clientSecret]
    deepEqual(secrets, sandbox.secretsOf(clientId))
    equal(secrets[1], firstSecret)
    return `LWA accepts both secrets, the old one until ${stored?.record.previous?.expiresAt}.`
  })

  await step(
    `Wait until the old secret expires (here after ${oldSecretLifetimeSeconds} seconds instead of seven days)`,
    async () => {
      await seconds(oldSecretLifetimeSeconds)
      deepEqual(sandbox.secretsOf(clientId), [(await store.read())?.record.clientSecret])
      // Checks that no call failed until now, and resets the counts.
      countCalls()
      await seconds(2)
      return countCalls()
    },
  )

  await step('Stop, and check the result', async () => {
    await Promise.all(apps.map((app) => app.stop()))
    await rotator.stop()
    const requests = sandbox.counts()['POST /applications/2023-11-30/clientSecret']?.requests
    equal(requests, 1)
    equal(await messagesLeft(), 0)
    deepEqual(log.alarms, [])
    return 'The rotator sent one request to Amazon. The queue is empty. There was no alarm.'
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
    clientSecret: clientSecretFrom(store),
    refreshToken,
    lwaUrl: sandbox.lwaUrl,
    // Higher than Amazon's plan, so that calls occur at every moment of the rotation.
    usagePlans: { 'orders-v0.updateShipmentStatus': { rate: 100, burst: 100 } },
  })
}

/** Runs one step. Prints its title and its result. */
async function step(title: string, action: () => Promise<string>): Promise<void> {
  console.log(`${title}\n  ${await action()}`)
}

/** Counts the calls of all processes since the last step. No call may fail. */
function countCalls(): string {
  const counts = apps.map((app) => app.takeCounts())
  const calls = counts.reduce((sum, count) => sum + count.calls, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  equal(failed, 0)
  // Without calls, this check would be meaningless.
  for (const count of counts) notEqual(count.calls, 0)
  return `${calls} calls, ${failed} failed.`
}

/** Number of messages in the queue, including messages that a consumer is handling. */
async function messagesLeft(): Promise<number> {
  const command = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['All'] })
  const { Attributes = {} } = await sqs.send(command)
  return Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible)
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000))
}
