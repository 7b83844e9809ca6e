import { setTimeout as sleep } from 'node:timers/promises'
import { PurgeQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { CallingApp, usagePlans } from '../../integration/secret-rotation/calling-app.js'
import { clientId, RotationStage } from '../../integration/secret-rotation/rotation-stage.js'
import { startRotator } from '../../integration/secret-rotation/start-rotator.js'
import type { Fault, FaultKind } from './fault.js'
import { faultMakers, type Remedy } from './fault-makers.js'
import { FileUnderTrouble } from './file-under-trouble.js'
import { Gateway } from './faulty-proxy.js'
import { KeptRotator } from './restarting-rotator.js'
import { planRotation } from './plan-rotation.js'
import { Random } from './random.js'
import type { RotationScene } from './rotation-scene.js'
import { SecretsManagerUnderTrouble } from './secrets-manager-under-trouble.js'
import { SeenMessages } from './seen-messages.js'
import type { SoakedRotation, SoakOptions, SoakTotals } from './soak-report.js'
import type { StoreUnderTrouble } from './faulty-stores.js'

/** Seconds until a secret is overdue: all faults of a rotation together hold it up for less. */
const overdueAfter = 20

/** Seconds that a rotation has, one that Amazon was asked for twice included. */
const patience = 120

/** More than the week that the old secret of somebody else's rotation has left. */
const noticePeriod = 10 * 86_400

/** Milliseconds between two calls of the app. */
const pause = 60

/** Faults whose messages stay on the queue, since they are nobody's. */
const leftAlone: readonly FaultKind[] = ['foreign message', 'malformed message']

interface Parts {
  readonly random: Random
  readonly store: StoreUnderTrouble
  readonly stage: RotationStage
  readonly sqs: Gateway
  readonly spApi: Gateway
  readonly lwa: Gateway
  readonly seen: SeenMessages
}

/** One application whose client secret is rotated again and again, with random faults. */
export class Soak {
  readonly #parts: Parts
  readonly #app: CallingApp
  readonly #rotator: KeptRotator
  readonly #story: string[] = []

  private constructor(parts: Parts) {
    this.#parts = parts
    const { stage } = parts
    this.#app = new CallingApp({ auth: stage.auth({ usagePlans }), baseUrl: stage.sandbox.url, pause })
    this.#rotator = this.#keepRotator()
  }

  static async open({ seed, store: kind }: SoakOptions): Promise<Soak> {
    const store = await (kind === 'file' ? FileUnderTrouble.open() : SecretsManagerUnderTrouble.open())
    const stage = await RotationStage.set({ usagePlan: 'off', store: store.store })
    const seen = new SeenMessages(clientId)
    const sqs = await Gateway.open(stage.sqs.endpoint, (operation, answer) => seen.learn(operation, answer))
    const spApi = await Gateway.open(stage.sandbox.url)
    const lwa = await Gateway.open(stage.sandbox.url)
    const soak = new Soak({ random: new Random(seed), store, stage, seen, sqs, spApi, lwa })
    await soak.#rotator.ready()
    soak.#app.start()
    return soak
  }

  /** Has the secret rotated once. */
  async rotate(): Promise<SoakedRotation> {
    const { random, stage } = this.#parts
    const faults = planRotation(random)
    const [before = ''] = stage.goodSecrets
    const scene = this.#scene(before)
    const began = performance.now()
    this.#story.length = 0
    const lurking = await begin(faults, scene)
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: noticePeriod })
    const passing = await Promise.all(faults.map((fault) => pass(fault, scene)))
    const left = passing.filter((kind) => kind && leftAlone.includes(kind)).length
    const isSettled = await this.#isSettled(before, left)
    const lurked = await Promise.all(lurking.map(async ({ kind, remedy }) => ((await remedy()) ? kind : undefined)))
    if (isSettled && left > 0) await this.#emptyQueue()
    if (isSettled) await this.#endOldSecret()
    return {
      faults: [...passing, ...lurked].flatMap((kind) => kind ?? []),
      isLost: (await stage.storedSecret()) !== stage.goodSecrets[0],
      seconds: (performance.now() - began) / 1000,
      ...(!isSettled && { stuck: this.#describe(faults) }),
    }
  }

  /** Ends everything. */
  async close(): Promise<SoakTotals> {
    const { stage, store, sqs, spApi, lwa } = this.#parts
    const failures = await this.#app.stop()
    await this.#rotator.end()
    const totals = {
      requests: stage.rotations,
      calls: this.#app.calls,
      failures: failures.map((failure) => String(failure).replaceAll(/\s+/g, ' ')),
      messages: await stage.messages(),
    }
    for (const gateway of [sqs, spApi, lwa]) gateway.close()
    await stage.strike()
    await store.close()
    return totals
  }

  #keepRotator(): KeptRotator {
    const { stage, store, sqs, spApi, lwa } = this.#parts
    const task = {
      clientId,
      store: store.place,
      queueUrl: stage.queueUrl,
      sqs: { ...stage.sqs.config, endpoint: sqs.url },
      lwaUrl: lwa.url + new URL(stage.sandbox.lwaUrl).pathname,
      baseUrl: spApi.url,
      overdueAfter,
    }
    return new KeptRotator(
      () => startRotator(task, store.environment),
      (news) => this.#story.push(news),
    )
  }

  #scene(before: string): RotationScene {
    const { stage, seen } = this.#parts
    return {
      ...this.#parts,
      rotator: this.#rotator,
      startAnother: async () => {
        const other = this.#keepRotator()
        await other.ready()
        return other
      },
      messages: { seen, seenBefore: seen.count, put: (body) => stage.put(body) },
      newSecret: () => stage.goodSecrets.find((secret, place) => place === 0 && secret !== before),
    }
  }

  /** @param left How many messages stay on the queue. */
  async #isSettled(before: string, left: number): Promise<boolean> {
    const { stage } = this.#parts
    const deadline = performance.now() + patience * 1000
    while (performance.now() < deadline) {
      const [newest] = stage.goodSecrets
      const isStored = newest !== before && (await stage.storedSecret()) === newest
      if (isStored && (await stage.messages()) === left) return true
      await sleep(50)
    }
    return false
  }

  /** Lets the old secret end for good, and the app go on with the new one. */
  async #endOldSecret(): Promise<void> {
    const { stage } = this.#parts
    stage.sandbox.replaceSecrets(clientId, stage.goodSecrets.slice(0, 1))
    const enough = this.#app.calls + 3
    await stage.untilTrue(() => this.#app.calls >= enough, 'more calls of the app')
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
    return `${plan.join(', ')}: ${this.#story.join(', ')}`
  }
}

/** Lets those faults begin that lie in wait. */
function begin(faults: readonly Fault[], scene: RotationScene) {
  const inWait = faults.filter(({ kind }) => faultMakers[kind].liesInWait)
  return Promise.all(inWait.map(async (fault) => ({ kind: fault.kind, remedy: await make(fault, scene) })))
}

/** Lets a fault begin and end that does not lie in wait. Its kind, where it has befallen anything. */
async function pass(fault: Fault, scene: RotationScene): Promise<FaultKind | undefined> {
  if (faultMakers[fault.kind].liesInWait) return undefined
  await sleep(fault.after)
  const remedy = await make(fault, scene)
  await sleep(fault.lasts)
  return (await remedy()) ? fault.kind : undefined
}

function make(fault: Fault, scene: RotationScene): Promise<Remedy> {
  return faultMakers[fault.kind].make(scene, fault)
}
