import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'

/** The servers that programs call, as the programs' argument. */
export interface TestServers {
  readonly settings: {
    readonly clientId: string
    readonly clientSecret: string
    readonly refreshToken: string
    readonly lwaUrl: string
    /** URL of the sandbox. */
    readonly url: string
    /** URL of a server that redirects every request to the sandbox. */
    readonly redirectUrl: string
    /** URL of a server that never responds. */
    readonly silentUrl: string
  }
  close(): Promise<void>
}

export async function startTestServers(): Promise<TestServers> {
  const sandbox = await startSandbox({ usagePlan: 'off' })
  const server = createServer((request, response) => {
    const [, kind, path] = /^\/(\w+)(.*)$/.exec(request.url ?? '') ?? []
    if (kind === 'redirect') response.writeHead(302, { location: `${sandbox.url}${path}` }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { clientId, clientSecret, refreshToken } = demoCredentials
  return {
    settings: {
      clientId,
      clientSecret,
      refreshToken,
      lwaUrl: sandbox.lwaUrl,
      url: sandbox.url,
      redirectUrl: `${url}/redirect`,
      silentUrl: `${url}/silent`,
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await sandbox.close()
    },
  }
}
