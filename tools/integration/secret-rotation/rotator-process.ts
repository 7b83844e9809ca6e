import { SQSClient } from '@aws-sdk/client-sqs'
import { type CallObserver, SellingPartnerAuth } from '@selling-partner/auth'
import { clientSecretFrom, FileSecretStore, SecretRotator } from '@selling-partner/secret-rotation'
import type { RotatorTask } from './rotator-task.js'

// A rotator in a process of its own, which is killed as soon as it has done a certain step so many times.

const { clientId, path, queueUrl, sqs, lwaUrl, baseUrl, overdueAfter, killAt }: RotatorTask = JSON.parse(
  process.argv[2] ?? '',
)

let times = 0

/** Nothing runs after it: neither this step's successor nor anything that could be tidied up. */
function passed(step: string): void {
  if (step === killAt?.step && ++times === killAt.times) process.kill(process.pid, 'SIGKILL')
}

const observer: CallObserver = {
  sent: ({ operation }) => operation && passed('request-about-to-be-sent'),
  ended: ({ operation }) => operation && passed('request-answered'),
}
const store = new FileSecretStore({ path })
const auth = new SellingPartnerAuth({ clientId, clientSecret: clientSecretFrom(store), lwaUrl, observers: [observer] })
const rotator = new SecretRotator({
  auth,
  store,
  queueUrl,
  sqs: new SQSClient(sqs),
  baseUrl,
  overdueAfter,
  visibilityTimeout: 1,
  observers: [({ type }) => passed(type)],
})
await rotator.run(new AbortController().signal)
