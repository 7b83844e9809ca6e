import { equal } from 'node:assert/strict'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'

// A client secret in a file that is rewritten while the program runs. AWS Secrets Manager and Vault look the same from here:
// a function that reads the secret.

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
    // An editor ends a file with a line break, which is none of the secret.
    return (await readFile(path, 'utf8')).trim()
  },
  lwaUrl: sandbox.lwaUrl,
})

try {
  await tokensForAll()
  equal(reads, 1)
  console.log(`✓ ${sellers.length} sellers have their tokens: the file was read once`)

  await writeSecret(newSecret)
  sandbox.replaceSecrets(clientId, [newSecret, oldSecret])
  await tokensForAll()
  equal(reads, 1)
  console.log('✓ The secret is rotated. Amazon takes the old one for a while yet, so nothing changes')

  sandbox.replaceSecrets(clientId, [newSecret])
  await tokensForAll()
  equal(reads, 2)
  console.log('✓ The old one is refused: the file was read once more, for all of them, and no call failed')
} finally {
  auth.close()
  await sandbox.close()
  await rm(folder, { recursive: true })
}

/** A new access token for every seller, all at once. */
async function tokensForAll(): Promise<void> {
  await Promise.all(
    sellers.map(async (refreshToken) => {
      const seller = auth.forSeller({ refreshToken })
      seller.invalidate()
      await seller.accessToken()
    }),
  )
}

/** By way of a new file that takes the old one's place: nobody reads half a secret. */
async function writeSecret(secret: string): Promise<void> {
  await writeFile(`${path}.new`, `${secret}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
