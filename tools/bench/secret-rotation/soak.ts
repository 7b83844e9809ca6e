import { setTimeout as sleep } from 'node:timers/promises'
import { PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { CallingApp, usagePlans } from '../../integration/secret-rotation/calling-app.js'
import { clientId, RotationStage } from '../../integration/secret-rotation/rotation-stage.js'
import { startRotator } from '../../integration/secret-rotation/start-rotator.js'
import { type EndFault, faultInjectors, type RotationContext } from './fault-injection.js'
import { FaultyProxy } from './faulty-proxy.js'
import { FaultyFileStore, FaultySecretsManagerStore, type FaultyStore } from './faulty-stores.js'
import { type Fault, type FaultKind, planRotation } from './plan-rotation.js'
import { Random } from './random.js'
import { RestartingRotator } from './restarting-rotator.js'
import { SeenMessages } from './seen-messages.js'
import type { ApplicationTotals, RotationResult, SoakOptions } from './soak-report.js'

/** A new secret is overdue after this time. All faults of one rotation together delay it by less. */
const overdueAfterSeconds = 20

/** Seconds. Enough for a rotation with a second request to Amazon. */
const rotationTimeoutSeconds = 120

/** Seconds. Longer than the week for which the old secret of another rotator's rotation stays valid. */
const noticePeriod = 10 * 86_400

/** Milliseconds between two calls of the application. */
const pause = 60

/** Faults whose messages stay in the queue, because they belong to no application. */
const withLeftoverMessage: readonly FaultKind[] = ['foreign message', 'malformed message']

interface Parts {
  readonly random: Random
  readonly store: FaultyStore
  readonly stage: RotationStage
  readonly sqs: FaultyProxy
  readonly spApi: FaultyProxy
  readonly lwa: FaultyProxy
  readonly seen: SeenMessages
}

/** A soak test of one application: rotates its client secret repeatedly, with random faults. */
export class Soak {
  readonly #parts: Parts
  readonly #app: CallingApp
  readonly #rotator: RestartingRotator
  /** The events of the rotators during the current rotation. */
  readonly #events: string[] = []

  private constructor(parts: Parts) {
    this.#parts = parts
    const { stage } = parts
    this.#app = new CallingApp({ auth: stage.auth({ usagePlans }), baseUrl: stage.sandbox.url, pause })
    this.#rotator = this.#startRotator()
  }

  static async open({ seed, store: kind }: SoakOptions): Promise<Soak> {
    const store = await (kind === 'file' ? FaultyFileStore.open() : FaultySecretsManagerStore.open())
    const stage = await RotationStage.set({ usagePlan: 'off', store: store.store })
    const seen = new SeenMessages(clientId)
    const sqs = await FaultyProxy.open(stage.sqs.endpoint, (operation, response) => seen.record(operation, response))
    const spApi = await FaultyProxy.open(stage.sandbox.url)
    const lwa = await FaultyProxy.open(stage.sandbox.url)
    const soak = new Soak({ random: new Random(seed), store, stage, seen, sqs, spApi, lwa })
    await soak.#rotator.ready()
    soak.#app.start()
    return soak
  }

  /** Runs one rotation. */
  async rotate(): Promise<RotationResult> {
    const { random, stage } = this.#parts
    const faults = planRotation(random)
    const [before = ''] = stage.validSecrets
    const context = this.#contextOf(before)
    const start = performance.now()
    this.#events.length = 0
    const active = await startBeforeNotice(faults, context)
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: noticePeriod })
    const passed = await Promise.all(faults.map((fault) => runDuringRotation(fault, context)))
    const leftover = passed.filter((kind) => kind && withLeftoverMessage.includes(kind)).length
    const isFinished = await this.#waitUntilFinished(before, leftover)
    const ended = await Promise.all(active.map(async ({ kind, end }) => ((await end()) ? kind : undefined)))
    if (isFinished && leftover > 0) await this.#emptyQueue()
    if (isFinished) await this.#expireOldSecret()
    return {
      faults: [...passed, ...ended].flatMap((kind) => kind ?? []),
      isLost: (await stage.storedSecret()) !== stage.validSecrets[0],
      seconds: (performance.now() - start) / 1000,
      ...(!isFinished && { unfinished: this.#describe(faults) }),
    }
  }

  async close(): Promise<ApplicationTotals> {
    const { stage, store, sqs, spApi, lwa } = this.#parts
    const failures = await this.#app.stop()
    await this.#rotator.stop()
    const totals = {
      requests: stage.rotations,
      calls: this.#app.calls,
      failures: failures.map((failure) => String(failure).replaceAll(/\s+/g, ' ')),
      messages: await stage.messages(),
    }
    for (const proxy of [sqs, spApi, lwa]) proxy.close()
    await stage.close()
    await store.close()
    return totals
  }

  #startRotator(): RestartingRotator {
    const { stage, store, sqs, spApi, lwa } = this.#parts
    const task = {
      clientId,
      store: store.place,
      queueUrl: stage.queueUrl,
      sqs: { ...stage.sqs.config, endpoint: sqs.url },
      lwaUrl: lwa.url + new URL(stage.sandbox.lwaUrl).pathname,
      baseUrl: spApi.url,
      overdueAfterSeconds,
    }
    return new RestartingRotator(
      () => startRotator(task, store.environment),
      (event) => this.#events.push(event),
    )
  }

  #contextOf(secretBefore: string): RotationContext {
    const { stage, seen } = this.#parts
    return {
      ...this.#parts,
      rotator: this.#rotator,
      startAnother: async () => {
        const other = this.#startRotator()
        await other.ready()
        return other
      },
      messages: { seen, seenBefore: seen.count, send: (body) => stage.put(body) },
      newSecret: () => stage.validSecrets.find((secret, index) => index === 0 && secret !== secretBefore),
    }
  }

  /**
   * Waits until the secret store contains the new secret, and only leftover messages are in the queue.
   *
   * @param leftover The expected number of leftover messages.
   */
  async #waitUntilFinished(secretBefore: string, leftover: number): Promise<boolean> {
    const { stage } = this.#parts
    const deadline = performance.now() + rotationTimeoutSeconds * 1000
    while (performance.now() < deadline) {
      const [newest] = stage.validSecrets
      const isStored = newest !== secretBefore && (await stage.storedSecret()) === newest
      if (isStored && (await stage.messages()) === leftover) return true
      await sleep(50)
    }
    return false
  }

  /** Makes LWA reject the old secret, and waits until the application has made calls with the new one. */
  async #expireOldSecret(): Promise<void> {
    const { stage } = this.#parts
    stage.sandbox.replaceSecrets(clientId, stage.validSecrets.slice(0, 1))
    const target = this.#app.calls + 3
    await stage.untilTrue(() => this.#app.calls >= target, 'more calls of the app')
  }

  async #emptyQueue(): Promise<void> {
    const { stage } = this.#parts
    const client = new SQSClient(stage.sqs.config)
    await client.send(new PurgeQueueCommand({ QueueUrl: stage.queueUrl }))
    client.destroy()
  }

  #describe(faults: readonly Fault[]): string {
    const plan = faults.map(({ kind, killAt: { step, times } }) =>
      kind === 'rotator killed' ? `${kind} after ${step} (${times})` : kind,
    )
    return `${plan.join(', ')}: ${this.#events.join(', ')}`
  }
}

function startBeforeNotice(
  faults: readonly Fault[],
  context: RotationContext,
): Promise<{ readonly kind: FaultKind; readonly end: EndFault }[]> {
  const chosen = faults.filter(({ kind }) => faultInjectors[kind].startsBeforeNotice)
  return Promise.all(chosen.map(async (fault) => ({ kind: fault.kind, end: await start(fault, context) })))
}

/** Starts and ends a fault that belongs in the rotation. Resolves to its kind if it had an effect. */
async function runDuringRotation(fault: Fault, context: RotationContext): Promise<FaultKind | undefined> {
  if (faultInjectors[fault.kind].startsBeforeNotice) return undefined
  await sleep(fault.delay)
  const end = await start(fault, context)
  await sleep(fault.duration)
  return (await end()) ? fault.kind : undefined
}

function start(fault: Fault, context: RotationContext): Promise<EndFault> {
  return faultInjectors[fault.kind].start(context, fault)
}
