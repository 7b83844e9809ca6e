import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { SellingPartnerAuth } from '@selling-partner/auth'
import { SellersApi } from '@selling-partner/sellers-v1'
import { clientId, firstSecret, RotationStage } from './secret-rotation/rotation-stage.js'
import type { KillPoint } from './secret-rotation/rotator-task.js'
import { startRotator } from './secret-rotation/start-rotator.js'

// The power fails after each step of a rotation in turn.

const days = 86_400

/** Each step of a rotation that begins with a notice, in order. The notice's message is the first one that is deleted. */
const steps: readonly KillPoint[] = [
  { step: 'notice-recorded', times: 1 },
  { step: 'message-deleted', times: 1 },
  { step: 'request-recorded', times: 1 },
  { step: 'request-about-to-be-sent', times: 1 },
  { step: 'request-answered', times: 1 },
  { step: 'request-accepted', times: 1 },
  { step: 'secret-received', times: 1 },
  { step: 'secret-proved', times: 1 },
  { step: 'secret-stored', times: 1 },
  { step: 'secret-read-back', times: 1 },
  { step: 'secret-in-use', times: 1 },
  { step: 'message-deleted', times: 2 },
  { step: 'message-deleted', times: 3 },
]

/** After these nobody can know whether Amazon was asked, and it was not: it is asked when the secret is overdue. */
const unsent = ['request-recorded', 'request-about-to-be-sent']

/** The app makes more calls than its plan has. */
const usagePlans = { 'sellers-v1.getMarketplaceParticipations': { rate: 1000, burst: 1000 } }

let stage: RotationStage
let rotator: ChildProcess | undefined

beforeEach(async () => {
  for (const name of ['LWA_URL', 'SP_API_BASE_URL', 'SP_API_REGION']) delete process.env[name]
  stage = await RotationStage.set({ usagePlan: 'off' })
})
afterEach(async () => {
  rotator?.kill('SIGKILL')
  await stage.strike()
})

function start(overdueAfter: number, killAt?: KillPoint): ChildProcess {
  const { path, queueUrl, sqs, sandbox } = stage
  rotator = startRotator({
    clientId,
    path,
    queueUrl,
    sqs: sqs.config,
    lwaUrl: sandbox.lwaUrl,
    baseUrl: sandbox.url,
    overdueAfter,
    killAt,
  })
  return rotator
}

describe('a rotator that is killed, and started again,', () => {
  it.each(steps)('after $step ($times) has lost no secret and asked for one', async (killAt) => {
    const overdueAfter = unsent.includes(killAt.step) ? 3 : 60
    const app = new App(stage.auth({ usagePlans }), stage.sandbox.url)
    app.start()
    await stage.sandbox.announceSecretExpiry(clientId, { expiresIn: 10 * days })

    const [, signal] = await once(start(overdueAfter, killAt), 'exit')
    expect(signal).toBe('SIGKILL')
    expect(stage.goodSecrets).toContain(await stage.storedSecret())

    start(overdueAfter)
    await stage.untilTrue(async () => (await stage.storedSecret()) !== firstSecret, 'the new secret')
    await stage.untilTrue(async () => (await stage.messages()) === 0, 'an empty queue')
    // The old one comes to its end.
    stage.sandbox.replaceSecrets(clientId, stage.goodSecrets.slice(0, 1))
    await app.goOn(5)

    expect(await stage.storedSecret()).toBe(stage.goodSecrets[0])
    expect(stage.rotations).toBe(1)
    expect(await app.stop()).toEqual([])
  })
})

/** Makes one call after the other, each with an access token of its own. */
class App {
  readonly #auth: SellingPartnerAuth
  readonly #sellers: SellersApi
  readonly #failures: unknown[] = []
  #calls = 0
  #isRunning = false
  #ended: Promise<void> = Promise.resolve()

  constructor(auth: SellingPartnerAuth, baseUrl: string) {
    this.#auth = auth
    this.#sellers = new SellersApi({ auth, baseUrl })
  }

  start(): void {
    this.#isRunning = true
    this.#ended = this.#run()
  }

  /** Resolves when it has made so many calls more. */
  async goOn(calls: number): Promise<void> {
    const enough = this.#calls + calls
    await stage.untilTrue(() => this.#calls >= enough, 'more calls of the app')
  }

  /** Ends it. @returns why calls have failed */
  async stop(): Promise<unknown[]> {
    this.#isRunning = false
    await this.#ended
    return this.#failures
  }

  async #run(): Promise<void> {
    while (this.#isRunning) {
      this.#auth.invalidate()
      await this.#sellers.getMarketplaceParticipations().catch((error: unknown) => this.#failures.push(error))
      this.#calls += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
