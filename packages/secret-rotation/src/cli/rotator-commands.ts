import { ConfigurationError } from '@selling-partner/auth'
import type { SecretStore } from '../secrets/secret-store.js'
import { formatStatus } from '../status/format-status.js'
import type { CommandContext } from './command-context.js'
import { readClientSecret } from './read-client-secret.js'

// Each function runs a command and returns its exit code.

/** Runs a rotator until a signal stops it. */
export function run(context: CommandContext): Promise<number> {
  const { clientId, queueUrl } = context.require('clientId', 'queueUrl', 'secretStore')
  return context.withRotator(async ({ rotator, secretStore }) => {
    const problem = await findProblem(secretStore, clientId)
    // Otherwise it would run without a secret to rotate, without any sign of it.
    if (problem !== undefined) throw new ConfigurationError(problem)
    const stop = stopSignal()
    stop.addEventListener('abort', () =>
      context.log('Stopping after the current message. Another signal stops the process immediately.'),
    )
    context.log(`Waiting for new secrets of ${clientId} on ${queueUrl}.`)
    await rotator.run(stop)
    return 0
  })
}

/** Why there is no secret to rotate. An unreachable store is not a problem: the rotator reports it and tries again. */
async function findProblem(secretStore: SecretStore, clientId: string): Promise<string | undefined> {
  const result = await secretStore.read().then(
    (stored) => ({ stored }),
    () => undefined,
  )
  if (!result) return undefined
  if (!result.stored) return `No client secret in ${secretStore.name}. Store it with the command store-secret.`
  const { clientId: owner } = result.stored.record
  if (owner === clientId) return undefined
  return `Expected the client secret of ${clientId} in ${secretStore.name}, but found that of ${owner}. Use a separate secret store for each application.`
}

/** Replaces the secret and waits for the new one. */
export function rotateNow(
  { force, timeoutSeconds }: { readonly force: boolean; readonly timeoutSeconds?: number },
  context: CommandContext,
): Promise<number> {
  return context.withRotator(async ({ rotator, secretStore }) => {
    const outcome = await rotator.rotate({ force, timeoutSeconds, signal: stopSignal() })
    const { expiresAt = 'an unknown date', previousExpiresAt = 'an unknown date' } = outcome
    console.log(
      `Stored the new client secret in ${secretStore.name}. It expires on ${expiresAt}, the old one on ${previousExpiresAt}.`,
    )
    return 0
  })
}

/** Shows the state of the rotation. */
export function status({ json }: { readonly json: boolean }, context: CommandContext): Promise<number> {
  return context.withRotator(async ({ rotator }) => {
    const found = await rotator.status()
    console.log(json ? JSON.stringify(found, undefined, 2) : formatStatus(found))
    return found.healthy ? 0 : 1
  })
}

/** Verifies a secret and stores it. */
export function storeSecret(
  { expires, force }: { readonly expires?: string; readonly force: boolean },
  context: CommandContext,
): Promise<number> {
  return context.withRotator(async ({ rotator, secretStore }) => {
    const clientSecret = await readClientSecret(process.env, process.stdin)
    await rotator.storeSecret(clientSecret, { expiresAt: expires, force })
    console.log(`LWA accepts the client secret. Stored it in ${secretStore.name}.`)
    return 0
  })
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Milliseconds in which a second signal counts as the same one: npx passes on a Ctrl+C that the terminal has also sent to us. */
const repeatMs = 500

/** Aborts at the first SIGINT or SIGTERM. After that, a signal has its default effect: it ends the process immediately. */
function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) return
    controller.abort()
    setTimeout(removeListeners, repeatMs).unref()
  }
  const removeListeners = () => {
    for (const signal of signals) process.off(signal, stop)
  }
  for (const signal of signals) process.on(signal, stop)
  return controller.signal
}
