import { ConfigurationError } from '@selling-partner/auth'
import type { SecretStore } from '../../secrets/secret-store.js'
import type { CommandContext } from '../command-context.js'
import { endedBySignal } from '../ended-by-signal.js'

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
