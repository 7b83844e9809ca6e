import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { CallingApp, usagePlans } from './secret-rotation/calling-app.js'
import { clientId, firstSecret, type RotationStage } from './secret-rotation/rotation-stage.js'
import { rotationSteps } from './secret-rotation/rotation-steps.js'
import type { KillPoint } from './secret-rotation/rotator-task.js'
import { startRotator } from './secret-rotation/start-rotator.js'
import { useRotationStage } from './secret-rotation/use-rotation-stage.js'

// A crash after each step of a rotation in turn.

const days = 86_400

/** After these steps it is unknown whether the request was sent. It was not, so it is repeated when the secret is overdue. */
const unsent = ['request-recorded', 'request-about-to-be-sent']

let stage: RotationStage
let rotator: ChildProcess | undefined

const { set } = useRotationStage()

beforeEach(async () => {
  stage = await set({ usagePlan: 'off' })
})
afterEach(() => {
  rotator?.kill('SIGKILL')
})

function start(overdueAfterSeconds: number, killAt?: KillPoint): ChildProcess {
  const { path, queueUrl, sqs, sandbox } = stage
  rotator = startRotator({
    clientId,
    store: `file:${path}`,
    queueUrl,
    sqs: sqs.config,
    lwaUrl: sandbox.lwaUrl,
    baseUrl: sandbox.url,
    overdueAfterSeconds,
    killAt,
  })
  return rotator
}

describe('a rotator that is killed and restarted', () => {
  it.each(rotationSteps)('after $step ($times) loses no secret and sends one request', async (killAt) => {
    const overdueAfterSeconds = unsent.includes(killAt.step) ? 3 : 60
    const app = new CallingApp({ auth: stage.auth({ usagePlans }), baseUrl: stage.sandbox.url })
    app.start()
    await stage.sandbox.announceSecretExpiry(clientId, { expiresInSeconds: 10 * days })

    const [, signal] = await once(start(overdueAfterSeconds, killAt), 'exit')
    expect(signal).toBe('SIGKILL')
    expect(stage.validSecrets).toContain(await stage.storedSecret())

    start(overdueAfterSeconds)
    await stage.untilTrue(async () => (await stage.storedSecret()) !== firstSecret, 'the new secret')
    await stage.untilTrue(async () => (await stage.messages()) === 0, 'an empty queue')
    // The old secret expires.
    stage.sandbox.replaceSecrets(clientId, stage.validSecrets.slice(0, 1))
    const enough = app.calls + 5
    await stage.untilTrue(() => app.calls >= enough, 'more calls of the app')

    expect(await stage.storedSecret()).toBe(stage.validSecrets[0])
    expect(stage.rotations).toBe(1)
    expect(await app.stop()).toEqual([])
  })
})
