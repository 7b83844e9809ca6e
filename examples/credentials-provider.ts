import { equal } from 'node:assert/strict'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'

// The client secret is in a file that changes while the program runs. A secret in AWS Secrets Manager or Vault works the
// same way: pass a function that reads it.

const { clientId } = demoCredentials
const [oldSecret, newSecret] = [demoCredentials.clientSecret, 'amzn1.oa2-cs.v1.sandbox-next']
const sellers = Array.from({ length: 20 }, (_, index) => `Atzr|seller-${index}`)
const sandbox = await startSandbox({
  credentials: sellers.map((refreshToken) => ({ clientId, clientSecret: oldSecret, refreshToken })),
})
const folder = await mkdtemp(join(tmpdir(), 'client-secret-'))
const path = join(folder, 'client-secret')
await writeSecret(oldSecret)

let reads = 0
const auth = new SellingPartnerAuth({
  clientId,
  clientSecret: async () => {
    reads += 1
    // Editors add a line break at the end of a file. It is not part of the secret.
    return (await readFile(path, 'utf8')).trim()
  },
  lwaUrl: sandbox.lwaUrl,
})

try {
  await renewAccessTokens()
  equal(reads, 1)
  console.log(`${sellers.length} sellers got access tokens. The SDK read the file once.`)

  await writeSecret(newSecret)
  sandbox.replaceSecrets(clientId, [newSecret, oldSecret])
  await renewAccessTokens()
  equal(reads, 1)
  console.log('The secret was rotated. Amazon still accepts the old one, so the SDK did not read the file again.')

  sandbox.replaceSecrets(clientId, [newSecret])
  await renewAccessTokens()
  equal(reads, 2)
  console.log('Amazon rejected the old secret. The SDK read the file once for all sellers, and no request failed.')
} finally {
  auth.close()
  await sandbox.close()
  await rm(folder, { recursive: true })
}

/** Gets a new access token for every seller at the same time. */
async function renewAccessTokens(): Promise<void> {
  await Promise.all(
    sellers.map(async (refreshToken) => {
      const seller = auth.forSeller({ refreshToken })
      seller.invalidate()
      await seller.accessToken()
    }),
  )
}

/** Writes a new file and renames it, so that nobody reads an incomplete secret. */
async function writeSecret(secret: string): Promise<void> {
  await writeFile(`${path}.new`, `${secret}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
