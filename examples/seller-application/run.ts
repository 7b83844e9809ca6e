import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { LocalSqs } from '../../tools/local-sqs/local-sqs.js'
import { SellerApplication } from './seller-application.js'

// Runs the application against SP-API on localhost. It needs no account and no network. SQS is an emulator, as in the tests of this
// repository.

const account = {
  products: [
    { sku: 'MUG-1', title: 'Mug', productType: 'BOTTLE', price: 12, quantity: 40, fulfilledBy: 'MERCHANT' },
    { sku: 'MUG-2', title: 'Large mug', productType: 'BOTTLE', price: 15, quantity: 30, fulfilledBy: 'AMAZON' },
  ],
} as const

/** Chooses the calls that fail. With this seed, about a tenth of the calls fails, in most of the possible ways. */
const seed = 24

const localSqs = await LocalSqs.start()
const sqs = new SQSClient(localSqs.config)
const url = await localSqs.createQueue('orders')
const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }))
const queue = { sqs, url, arn: Attributes?.QueueArn ?? '' }

try {
  await work('Without faults', 0)
  await work('With faults in a tenth of all calls', 0.1)
} finally {
  sqs.destroy()
  await localSqs.kill()
}

/** Lets the application do its work. @param rate The share of calls that fail. */
async function work(title: string, rate: number): Promise<void> {
  console.log(`\n${title}`)
  const sandbox = await startSandbox({ account, sqs: localSqs.config, usagePlan: 'off', faults: { rate, seed } })
  const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
  const clientOptions = { auth, baseUrl: sandbox.url }
  const application = new SellerApplication({ clientOptions, sellerId: 'A1SANDBOXSELLER', queue, pollMs: 100 })
  try {
    for (const part of [
      () => application.subscribe(),
      () => application.shipOrder(),
      () => application.receiveNotification(),
      () => application.readReport(),
      () => application.submitFeed('MUG-1', 55),
      () => application.queryDataKiosk(),
      () => application.planShipment('MUG-2'),
    ]) {
      console.log(`  ${await part()}`)
    }
    const calls = sandbox.calls()
    const faults = calls.flatMap(({ fault }) => fault ?? [])
    console.log(`  The application sent ${calls.length} calls, of which ${faults.length} failed and were retried.`)
    for (const [kind, count] of countEach(faults)) console.log(`    ${kind}: ${count}`)
  } finally {
    auth.close()
    await sandbox.close()
  }
}

/** How often each text occurs. */
function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
