import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { Onboarding } from '@selling-partner/auth/onboarding'
import { demoCredentials, type RunningSandbox } from '@selling-partner/sandbox'
import { createApp } from './app.js'
import type { RefreshTokenFile } from './refresh-token-file.js'

export interface RunningApp {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Starts the website against the local sandbox. To use Amazon instead, remove `lwaUrl`, `centralUrl` and `baseUrl`, and
 * read the credentials, the state secret and a registered https redirect URI from your configuration.
 */
export async function startApp(sandbox: RunningSandbox, refreshTokens: RefreshTokenFile): Promise<RunningApp> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The website does not listen on a port.')
  const url = `http://127.0.0.1:${address.port}`
  const { clientId, clientSecret } = demoCredentials
  const onboarding = new Onboarding({
    applicationId: 'amzn1.sp.solution.example',
    clientId,
    clientSecret,
    redirectUri: `${url}/callback`,
    // In production, store one secret and use it in all processes.
    stateSecret: randomBytes(32).toString('base64url'),
    draft: true,
    lwaUrl: sandbox.lwaUrl,
    centralUrl: sandbox.url,
  })
  server.on('request', createApp({ onboarding, refreshTokens, clientSecret, baseUrl: sandbox.url }))
  return {
    url,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
