import { equal, notEqual } from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { DiskTokenStore } from './disk-token-store.js'

// A job that starts every few minutes, and does not ask LWA for a token each time: it finds that of the last run in a folder.

const folder = await mkdtemp(join(tmpdir(), 'access-tokens-'))
const encryptionKey = randomBytes(32)
const sandbox = await startSandbox()

try {
  const token = await runJob()
  equal(lwaRequests(), 1)
  console.log('✓ The first run asks LWA, and leaves its token in the folder')

  const [name = ''] = await readdir(folder)
  const { mode } = await stat(join(folder, name))
  const content = await readFile(join(folder, name), 'latin1')
  equal((mode & 0o777).toString(8), '600')
  equal(content.includes(token), false)
  console.log(`    ${name.slice(0, 8)}..., mode ${(mode & 0o777).toString(8)}, ${content.length} encrypted bytes`)

  equal(await runJob(), token)
  equal(lwaRequests(), 1)
  console.log('✓ The next run finds it there')

  notEqual(await runJob({ isRefused: true }), token)
  equal(lwaRequests(), 2)
  console.log('✓ A run whose token was refused replaces it, in the folder too')

  await removeFolder()
  await runJob()
  equal(lwaRequests(), 3)
  console.log('✓ Without the folder a run asks LWA again: no call fails on account of its store')
} finally {
  await sandbox.close()
  await removeFolder()
}

/** Nobody waits for a store to forget a token, so that it may still be at work there. */
async function removeFolder(): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** One run of the job, which in reality is a process of its own. */
async function runJob({ isRefused = false } = {}): Promise<string> {
  const tokenStore = new DiskTokenStore(folder, encryptionKey)
  const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl, tokenStore })
  const token = await auth.accessToken()
  if (isRefused) auth.invalidate({ type: 'seller' }, token)
  const usable = await auth.accessToken()
  auth.close()
  return usable
}

function lwaRequests(): number | undefined {
  return sandbox.counts()['POST /auth/o2/token']?.requests
}
