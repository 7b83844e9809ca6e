import { ConfigurationError } from '@selling-partner/auth'
import type { AdoptOptions } from '../rotation/secret-installer.js'
import type { RotateOptions } from '../rotation/secret-rotator.js'
import type { SecretStore } from '../secrets/secret-store.js'
import { formatStatus } from '../status/format-status.js'
import type { CommandContext } from './command-context.js'
import { readClientSecret } from './read-client-secret.js'

/** Listens until a signal ends it. @returns The exit code. */
export function run(context: CommandContext): Promise<number> {
  const { clientId, queueUrl } = context.require('clientId', 'queueUrl', 'store')
  return context.withRotator(async ({ rotator, store }) => {
    const fault = await faultOf(store, clientId)
    // It would wait for a secret to rotate, and nobody would know.
    if (fault !== undefined) throw new ConfigurationError(fault)
    const ended = endedBySignal()
    ended.addEventListener('abort', () => context.note('ending after the work in hand; another signal ends it at once'))
    context.note(`listening on ${queueUrl} for new secrets of ${clientId}`)
    await rotator.run(ended)
    return 0
  })
}

/** Why there is nothing to rotate. One that is out of reach for now may hold a secret: the rotator tells of it and tries again. */
async function faultOf(store: SecretStore, clientId: string): Promise<string | undefined> {
  const reading = await store.read().then(
    (stored) => ({ stored }),
    () => undefined,
  )
  if (!reading) return undefined
  if (!reading.stored) return `${store.name} holds no client secret yet: put it there with the command store-secret`
  const { clientId: owner } = reading.stored.record
  if (owner === clientId) return undefined
  return `${store.name} holds the secret of the application ${owner}, not of ${clientId}: give each a store of its own`
}

/** Replaces the secret and waits for the new one. @returns The exit code. */
export function rotateNow(
  { force, timeout }: Pick<RotateOptions, 'force' | 'timeout'>,
  context: CommandContext,
): Promise<number> {
  return context.withRotator(async ({ rotator, store }) => {
    const { expiresAt, previousExpiresAt } = await rotator.rotate({ force, timeout, signal: endedBySignal() })
    console.log(
      `The new client secret is in ${store.name}: it expires on ${expiresAt ?? 'a day unknown'}, the old one on ${previousExpiresAt ?? 'a day unknown'}.`,
    )
    return 0
  })
}

/** Shows how the rotation stands. @returns The exit code. */
export function status({ json }: { readonly json: boolean }, context: CommandContext): Promise<number> {
  return context.withRotator(async ({ rotator }) => {
    const found = await rotator.status()
    console.log(json ? JSON.stringify(found, undefined, 2) : formatStatus(found))
    return found.healthy ? 0 : 1
  })
}

export interface StoreSecretOptions {
  readonly expires?: string
  readonly force: boolean
}

/** Proves the secret that it is given and stores it. @returns The exit code. */
export function storeSecret({ expires, force }: StoreSecretOptions, context: CommandContext): Promise<number> {
  return context.withRotator(async ({ rotator, store }) => {
    const options: AdoptOptions = { expiresAt: expires, force }
    await rotator.adopt(await readClientSecret(process.env, process.stdin), options)
    console.log(`LWA takes the client secret, and it is in ${store.name}.`)
    return 0
  })
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Milliseconds within which a signal is the first one once more: npx hands a Ctrl+C on to whom the terminal has told it too. */
const echo = 500

/** Aborts at the first SIGINT or SIGTERM. Another one has its usual effect: it ends the process at once. */
export function endedBySignal(): AbortSignal {
  const controller = new AbortController()
  const end = () => {
    if (controller.signal.aborted) return
    controller.abort()
    setTimeout(stopListening, echo).unref()
  }
  const stopListening = () => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return controller.signal
}
