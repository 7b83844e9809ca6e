import { SQSClient } from '@aws-sdk/client-sqs'
import { type CallObserver, SellingPartnerAuth } from '@selling-partner/auth'
import { clientSecretFrom, type RotationEvent, SecretRotator, secretStoreFrom } from '@selling-partner/secret-rotation'
import type { KillPoint, RotatorTask } from './rotator-task.js'

// A rotator in a separate process. It kills itself after a certain step has occurred a number of times.

const task: RotatorTask = JSON.parse(process.argv[2] ?? '')
const { clientId, queueUrl, sqs, lwaUrl, baseUrl, overdueAfterSeconds } = task

let { killAt } = task
let times = 0

/** Nothing runs after SIGKILL: neither the next step nor any cleanup. */
function passed(step: string): void {
  if (step === killAt?.step && ++times === killAt.times) process.kill(process.pid, 'SIGKILL')
}

/** Sends the type of each event to the parent process. */
function sendType({ type }: RotationEvent): void {
  process.send?.(type)
}

process.on('message', (later: KillPoint) => {
  killAt = later
  times = 0
})
// It exits with its parent process.
process.once('disconnect', () => process.exit())

const observer: CallObserver = ({ type, operation }) => {
  if (operation && type === 'sent') passed('request-about-to-be-sent')
  if (operation && type === 'ended') passed('request-ended')
}
const secretStore = secretStoreFrom(task.store)
const auth = new SellingPartnerAuth({
  clientId,
  clientSecret: clientSecretFrom(secretStore),
  lwaUrl,
  observers: [observer],
  // More rotations than Amazon allows.
  usagePlans: { 'application-management-2023-11-30.rotateApplicationClientSecret': { rate: 100, burst: 100 } },
})
const rotator = new SecretRotator({
  auth,
  secretStore,
  queueUrl,
  sqs: new SQSClient(sqs),
  baseUrl,
  overdueAfterSeconds,
  visibilityTimeoutSeconds: 1,
  observers: [sendType, ({ type }) => passed(type)],
})
process.send?.('ready')
await rotator.run(new AbortController().signal)
