import type { AdoptOptions } from '../../rotation/secret-adopter.js'
import type { CommandContext } from '../command-context.js'
import { readClientSecret } from '../read-client-secret.js'

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
