import type { RotateOptions } from '../../rotation/secret-rotator.js'
import type { CommandContext } from '../command-context.js'
import { endedBySignal } from '../ended-by-signal.js'

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
