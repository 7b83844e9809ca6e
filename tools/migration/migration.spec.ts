import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { installPeers } from '../bench/prepare/npm.js'

// The other SDKs and ours, with the same calls against the same data.

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const bench = join(root, 'tools/bench')
const names = ['amazon-sp-api', 'sp-api-sdk', 'amazon-javascript-sdk']
const orderIds = [1, 2, 3, 4, 5].map((index) => `123-1234567-000000${index}`)

describe('the calls of the migration guides', () => {
  let sandbox: RunningSandbox

  beforeAll(async () => {
    await installPeers(bench)
    sandbox = await startSandbox({
      usagePlan: 'off',
      unknownIds: 'reject',
      startDate: new Date('2026-11-27T12:00:00Z'),
      reports: { queueSeconds: 0, processingSeconds: 0 },
      account: {
        products: [{ sku: 'MUG-1', title: 'Mug', price: 12, quantity: 40, fulfilledBy: 'MERCHANT' }],
        orders: orderIds.map((orderId, index) => ({
          orderId,
          marketplaceId: 'ATVPDKIKX0DER',
          createdAt: `2026-11-2${index}T12:00:00Z`,
          status: 'UNSHIPPED',
          items: [{ sku: 'MUG-1', quantity: 2, orderItemId: '1' }],
        })),
      },
    })
  }, 300_000)
  beforeEach(() => sandbox.reset())
  afterAll(() => sandbox.close())

  it.each(names)('have the same results with %s and with this SDK', async (name) => {
    const before = await resultsOf(await inPeersFolder(name), sandbox)
    sandbox.reset()
    const after = await resultsOf(join(root, 'tools/migration/after', `${name}.mjs`), sandbox)
    expect(after).toEqual(before)
    expect(before.allPages).toHaveLength(orderIds.length)
    expect(JSON.stringify(before.notFound)).toContain('NotFound')
  })

  it('are those of all programs', async () => {
    for (const folder of ['before', 'after']) {
      expect((await readdir(join(root, 'tools/migration', folder))).sort()).toEqual(
        names.map((name) => `${name}.mjs`).sort(),
      )
    }
  })

  it('do not run for python-amazon-sp-api', () => {
    console.log('python-amazon-sp-api does not run here: it is a Python package, which npm does not have.')
  })
})

/** Copies a program to a folder in which Node.js finds the other SDKs. */
async function inPeersFolder(name: string): Promise<string> {
  const folder = join(bench, '.cache/migration')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${name}.mjs`)
  await copyFile(join(root, 'tools/migration/before', `${name}.mjs`), file)
  return file
}

async function resultsOf(file: string, sandbox: RunningSandbox): Promise<Record<string, unknown>> {
  const runner = join(root, 'tools/migration/run-program.mjs')
  const { stdout } = await run(process.execPath, [runner, sandbox.url, file], {
    env: {
      PATH: process.env.PATH,
      LWA_CLIENT_ID: demoCredentials.clientId,
      LWA_CLIENT_SECRET: demoCredentials.clientSecret,
      LWA_REFRESH_TOKEN: demoCredentials.refreshToken,
      LWA_URL: sandbox.lwaUrl,
      SP_API_BASE_URL: sandbox.url,
    },
  })
  return JSON.parse(stdout)
}
