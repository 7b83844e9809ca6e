import { equal, notEqual } from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { DiskTokenStore } from './disk-token-store.js'

// A job that runs every few minutes. It does not request a new access token each time, because it finds the token of the
// previous run in a folder.

const folder = await mkdtemp(join(tmpdir(), 'access-tokens-'))
const encryptionKey = randomBytes(32)
const sandbox = await startSandbox()

try {
  const token = await runJob()
  equal(lwaRequests(), 1)
  console.log('The first run requested an access token from LWA and stored it.')

  const [name = ''] = await readdir(folder)
  const { mode } = await stat(join(folder, name))
  const content = await readFile(join(folder, name), 'latin1')
  equal((mode & 0o777).toString(8), '600')
  equal(content.includes(token), false)
  console.log(`  File ${name.slice(0, 8)}..., mode ${(mode & 0o777).toString(8)}, ${content.length} encrypted bytes`)

  equal(await runJob(), token)
  equal(lwaRequests(), 1)
  console.log('The next run used the stored token.')

  notEqual(await runJob({ isRejected: true }), token)
  equal(lwaRequests(), 2)
  console.log('A run whose token was rejected got a new one and stored it.')

  await removeFolder()
  await runJob()
  equal(lwaRequests(), 3)
  console.log('After the folder was deleted, a run requested a token from LWA again. No call failed.')
} finally {
  await sandbox.close()
  await removeFolder()
}

/** Retries, because the SDK does not wait for a token store and may still be writing. */
async function removeFolder(): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** One run of the job. In production, each run is a separate process. */
async function runJob({ isRejected = false } = {}): Promise<string> {
  const tokenStore = new DiskTokenStore(folder, encryptionKey)
  const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl, tokenStore })
  const token = await auth.accessToken()
  if (isRejected) auth.invalidate({ type: 'seller' }, token)
  const usable = await auth.accessToken()
  auth.close()
  return usable
}

function lwaRequests(): number | undefined {
  return sandbox.counts()['POST /auth/o2/token']?.requests
}
