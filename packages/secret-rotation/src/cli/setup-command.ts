import { AmazonTime } from '../aws/amazon-clock.js'
import { authOf, sqsRegionOf } from '../configuration/make-rotator.js'
import type { SettingsWith } from '../configuration/settings.js'
import type { RotationLevel } from '../observe/rotation-events.js'
import { SecretQueue } from '../queue/secret-queue.js'
import { secretStoreOf } from '../secrets/secret-store-from.js'
import { checkSetup } from '../setup/check-setup.js'
import { consoleSteps } from '../setup/console-steps.js'
import { createQueue, writePolicy } from '../setup/create-queue.js'
import type { SetupFinding } from '../setup/setup-finding.js'
import type { CommandContext } from './command-context.js'

export interface SetupOptions {
  /** The name of a queue that is to be made. Left out, the queue of the settings is looked at. */
  readonly createQueue?: string
  readonly writePolicy: boolean
}

/**
 * Makes what it is asked to make, and shows then what there is and what is left to do.
 *
 * @returns The exit code: 1 where a new secret would not come, or would be lost.
 */
export async function setup(options: SetupOptions, context: CommandContext): Promise<number> {
  const settings = context.require('clientId', 'store', ...(options.createQueue === undefined ? needsQueue : []))
  const queueUrl = await urlOfQueue(options, context)
  const queue = new SecretQueue({ queueUrl, region: sqsRegionOf(queueUrl, settings), time: new AmazonTime() })
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

async function urlOfQueue({ createQueue: name }: SetupOptions, context: CommandContext): Promise<string> {
  if (name === undefined) return context.require('queueUrl').queueUrl
  const { url } = await createQueue({ name, region: context.settings.awsRegion })
  console.log(`The queue is there. Tell the rotator its URL, by SECRET_ROTATION_QUEUE_URL or in the file:\n${url}\n`)
  return url
}

async function letAmazonSend(queue: SecretQueue): Promise<void> {
  const { changed } = await writePolicy(queue)
  console.log(changed ? 'The access policy was written.\n' : 'The access policy lets Amazon send already.\n')
}

async function showFindings(queue: SecretQueue, settings: SettingsWith<'clientId' | 'store'>): Promise<boolean> {
  const store = secretStoreOf(settings.store, { region: settings.awsRegion })
  const auth = authOf(settings, store)
  try {
    const findings = await checkSetup({ queue, store, auth })
    for (const finding of findings) console.log(findingLines(finding))
    return findings.every(({ level }) => level !== 'alarm')
  } finally {
    auth.close()
  }
}

/** They name the queue by its ARN, which SQS has to tell. That it does not has been told among the findings. */
async function showSteps(queue: SecretQueue, clientId: string): Promise<void> {
  const state = await queue.inspect().catch(() => undefined)
  if (!state) return
  console.log('\nWhat is left to do by hand, in the Developer Console:\n')
  const steps = consoleSteps({ queueArn: state.arn, clientId })
  for (const [index, step] of steps.entries()) console.log(`${index + 1}. ${step}`)
}

const marks: Readonly<Record<RotationLevel, string>> = { info: '✓', warning: '!', alarm: '✗' }

/** A finding for people: a line about what was found, and below it what to do. */
export function findingLines({ level, title, detail, remedy }: SetupFinding): string {
  const line = `${marks[level]} ${title}: ${detail}`
  return remedy === undefined ? line : `${line}\n    ${remedy}`
}
