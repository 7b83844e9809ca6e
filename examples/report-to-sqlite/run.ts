import { deepEqual, equal } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { openDatabase } from './open-database.js'

// Runs the import against SP-API on localhost, and kills it twice. It needs no account and no network.

const program = fileURLToPath(new URL('main.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'report-to-sqlite-'))
const path = join(folder, 'listings.db')
const database = openDatabase(path)
const sandbox = await startSandbox({ usagePlan: 'off', reports: { queueSeconds: 0, processingSeconds: 1 } })

try {
  putListings(10_000, 9.99)

  await step('A process is killed after Amazon created the report, and before it knows the ID', async () => {
    sandbox.on('createReport').fault('slow', { delayMs: 60_000 })
    const { child, ended } = startImport()
    while (created() === 0) await sleep(20)
    child.kill('SIGKILL')
    return ended
  })

  await step('The next one finds that report, and is killed while it reads the rows', async () => {
    sandbox.on('documents').fault('slow', { delayMs: 60_000 })
    const { child, lines, ended } = startImport()
    lines.on('line', (line) => {
      if (line === '500 rows') child.kill('SIGKILL')
    })
    return ended
  })

  await step('The third one continues with it', async () => {
    const output = await startImport().ended
    equal(created(), 1)
    deepEqual(totals(), { listings: 10_000, price: 9.99 })
    return `${output}\n    Amazon created ${created()} report.`
  })

  await step('A day later, there are fewer listings, with another price', async () => {
    putListings(9_000, 8.49)
    const output = await startImport().ended
    equal(created(), 2)
    deepEqual(totals(), { listings: 9_000, price: 8.49 })
    return output
  })
} finally {
  database.close()
  await sandbox.close()
  await rm(folder, { recursive: true })
}

/** Gives the seller so many listings, each with this price. */
function putListings(count: number, price: number): void {
  const rows = Array.from({ length: count }, (_, index) => ({
    'item-name': `Mug ${index}`,
    'seller-sku': `MUG-${index}`,
    price,
    quantity: index % 10,
    asin1: `B0${String(index).padStart(8, '0')}`,
    status: index % 10 === 0 ? 'Inactive' : 'Active',
  }))
  sandbox.reports.put('GET_MERCHANT_LISTINGS_ALL_DATA', rows)
}

/** Starts the program. `ended` resolves with the last lines of its output. */
function startImport() {
  const env = {
    ...process.env,
    LWA_CLIENT_ID: demoCredentials.clientId,
    LWA_CLIENT_SECRET: demoCredentials.clientSecret,
    LWA_REFRESH_TOKEN: demoCredentials.refreshToken,
    LWA_URL: sandbox.lwaUrl,
    SP_API_BASE_URL: sandbox.url,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', program, path], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  const output: string[] = []
  lines.on('line', (line) => output.push(line))
  const ended = once(child, 'close').then(([code, signal]) => {
    if (code !== 0 && signal !== 'SIGKILL') throw new Error('The import failed.')
    return [...output.slice(-8), ...(signal ? [`killed by ${signal}`] : [])].join('\n    ')
  })
  return { child, lines, ended }
}

/** Number of reports that Amazon has created. */
function created(): number {
  return sandbox.calls('createReport').length
}

function totals() {
  return { ...Object(database.prepare('SELECT count(*) AS listings, max(price) AS price FROM listings').get()) }
}

/** Runs a step and prints its result. */
async function step(title: string, action: () => Promise<string>): Promise<void> {
  console.log(`✓ ${title}\n    ${await action()}`)
}
