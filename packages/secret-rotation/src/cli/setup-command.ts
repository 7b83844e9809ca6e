import { makeAuth, queueRegion } from '../configuration/make-rotator.js'
import type { SettingsWith } from '../configuration/settings.js'
import type { RotationLevel } from '../observe/rotation-events.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { secretStoreFrom } from '../secrets/secret-store-from.js'
import { checkSetup } from '../setup/check-setup.js'
import { consoleSteps } from '../setup/console-steps.js'
import { createQueue, writePolicy } from '../setup/create-queue.js'
import type { SetupFinding } from '../setup/setup-finding.js'
import type { CommandContext } from './command-context.js'

interface SetupOptions {
  /** Name of the queue to create. Absent to check the queue of the settings. */
  readonly createQueue?: string
  readonly writePolicy: boolean
}

/**
 * Creates the queue and its policy if asked to, then shows the state of all parts and the remaining steps.
 *
 * @returns The exit code: 1 if a new secret would not arrive, or would be lost.
 */
export async function setup(options: SetupOptions, context: CommandContext): Promise<number> {
  const settings = context.require('clientId', 'secretStore', ...(options.createQueue === undefined ? needsQueue : []))
  const queueUrl = await findQueueUrl(options, context)
  const queue = new SecretQueue({ queueUrl, region: queueRegion(queueUrl, settings) })
  try {
    if (options.writePolicy) await letAmazonSend(queue)
    const isReady = await showFindings(queue, settings)
    await showSteps(queue, settings.clientId)
    return isReady ? 0 : 1
  } finally {
    queue.close()
  }
}

const needsQueue = ['queueUrl'] as const

async function findQueueUrl({ createQueue: name }: SetupOptions, context: CommandContext): Promise<string> {
  if (name === undefined) return context.require('queueUrl').queueUrl
  const { url } = await createQueue({ name, region: context.settings.awsRegion })
  console.log(`The queue is ready. Set its URL in SECRET_ROTATION_QUEUE_URL or in the configuration file:\n${url}\n`)
  return url
}

async function letAmazonSend(queue: SecretQueue): Promise<void> {
  const { changed } = await writePolicy(queue)
  console.log(changed ? 'The access policy was written.\n' : 'The access policy already lets Amazon send.\n')
}

async function showFindings(queue: SecretQueue, settings: SettingsWith<'clientId' | 'secretStore'>): Promise<boolean> {
  const secretStore = secretStoreFrom(settings.secretStore, { region: settings.awsRegion })
  const auth = makeAuth(settings, secretStore)
  try {
    const findings = await checkSetup({ queue, secretStore, auth })
    for (const finding of findings) console.log(findingLines(finding))
    return findings.every(({ level }) => level !== 'alarm')
  } finally {
    auth.close()
  }
}

/** The steps contain the queue's ARN. If SQS does not return it, the findings have already said so. */
async function showSteps(queue: SecretQueue, clientId: string): Promise<void> {
  const state = await queue.inspect().catch(() => undefined)
  if (!state) return
  console.log('\nRemaining steps in the Developer Console:\n')
  const steps = consoleSteps({ queueArn: state.arn, clientId })
  for (const [index, step] of steps.entries()) console.log(`${index + 1}. ${step}`)
}

const marks: Readonly<Record<RotationLevel, string>> = { info: '✓', warning: '!', alarm: '✗' }

function findingLines({ level, title, detail, remedy }: SetupFinding): string {
  const line = `${marks[level]} ${title}: ${detail}`
  return remedy === undefined ? line : `${line}\n    ${remedy}`
}
