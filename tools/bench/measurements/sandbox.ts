import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ChildProcess } from '../child-process.js'
import { versionOf } from '../contender.js'
import type { MemorySample } from '../load/load.js'
import type { Row } from '../report/report.js'
import type { SandboxCommands } from '../sandbox/main.js'
import { sendRequests } from '../sandbox/send-requests.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { median } from './median.js'
import { describeGrowth, memoryGrowth } from './storm.js'

/** Responses for each second of CPU time, milliseconds, and MiB. */
const goals = { responsesPerSecond: 8000, start: 300, growth: 2 }

const name = '@selling-partner/sandbox'
const main = new URL('../sandbox/main.ts', import.meta.url)
const cli = fileURLToPath(new URL(`../node_modules/${name}/dist/esm/cli.js`, import.meta.url))

/** Makes the process use the package as it is installed in this folder. */
const environment = { TSX_TSCONFIG_PATH: fileURLToPath(new URL('../sandbox/tsconfig.json', import.meta.url)) }

const staticCase = '/orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=TEST_CASE_200'

const orderList =
  '/orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=2020-01-01T00:00:00Z&MaxResultsPerPage=10'

/** Calls that read the account. Few read a list, because it takes 30 times the CPU time of an order. */
async function accountPaths({ url, token }: Target): Promise<string[]> {
  const response = await fetch(url + orderList, { headers: { 'x-amz-access-token': token } })
  const { payload } = (await response.json()) as { payload: { Orders: { AmazonOrderId: string }[] } }
  return [orderList, ...payload.Orders.map(({ AmazonOrderId }) => `/orders/v0/orders/${AmazonOrderId}`)]
}

const memorySamples = 20

/** The sandbox: CPU time of a response, start, and memory. */
export const sandbox: Measurement = {
  name: 'sandbox',
  title: 'CPU time, start and memory of the sandbox',
  async run(testBed) {
    const label = `${name} ${await versionOf(name)}`
    const process = new ChildProcess<SandboxCommands>(main, { environment })
    try {
      const target = await open(process)
      return [
        await measureResponses(process, target, label, testBed),
        await measureStart(label, testBed),
        await measureMemory(process, target, label, testBed),
      ]
    } finally {
      await process.stop()
    }
  },
}

interface Target {
  readonly url: string
  readonly token: string
}

async function open(process: ChildProcess<SandboxCommands>): Promise<Target> {
  const { url, lwaUrl, credentials } = await process.call('start')
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: credentials.refreshToken,
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
  })
  const response = await fetch(lwaUrl, { method: 'POST', body })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return { url, token }
}

async function measureResponses(
  process: ChildProcess<SandboxCommands>,
  target: Target,
  contender: string,
  { isQuick, progress }: TestBed,
): Promise<Row> {
  const [rounds, count] = isQuick ? [3, 3000] : [11, 10_000]
  progress.step(`Static responses of ${name}`)
  await sendRequests({ ...target, paths: [staticCase], count: 5000, atOnce: 16 })
  const rates: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const before = await process.call('cpu')
    await sendRequests({ ...target, paths: [staticCase], count, atOnce: 16 })
    const after = await process.call('cpu')
    rates.push((count / (after - before)) * 1000)
    progress.advance(round, rounds)
  }
  const perSecond = median(rates)
  const range = `${Math.round(Math.min(...rates))} to ${Math.round(Math.max(...rates))}`
  return {
    measurement: 'Sandbox: static responses',
    contender,
    result: `${Math.round(perSecond)} responses per second of CPU time (${range})`,
    figures: { perSecond, slowest: Math.min(...rates), fastest: Math.max(...rates) },
    goal: {
      text: `at least ${goals.responsesPerSecond} per second of CPU time`,
      isReached: perSecond >= goals.responsesPerSecond,
    },
  }
}

async function measureStart(contender: string, { isQuick, progress }: TestBed): Promise<Row> {
  const rounds = isQuick ? 5 : 21
  progress.step(`Start of ${name}`)
  const times: number[] = []
  for (let round = 1; round <= rounds; round++) {
    times.push(await timeStart())
    progress.advance(round, rounds)
  }
  const start = median(times)
  return {
    measurement: 'Sandbox: start of the command',
    contender,
    result: `${start.toFixed(0)} ms until it listens, with Node's own start (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms)`,
    figures: { start, fastest: Math.min(...times), slowest: Math.max(...times) },
    goal: { text: `at most ${goals.start} ms`, isReached: start <= goals.start },
  }
}

/** Milliseconds until the command has printed its URL. */
async function timeStart(): Promise<number> {
  const start = performance.now()
  const command = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(command, 'exit')
  await once(command.stdout, 'data')
  const time = performance.now() - start
  command.kill()
  await exit
  return time
}

async function measureMemory(
  process: ChildProcess<SandboxCommands>,
  target: Target,
  contender: string,
  { isQuick, progress }: TestBed,
): Promise<Row> {
  const calls = isQuick ? 20_000 : 200_000
  progress.step(`Memory of ${name} over ${calls} calls`)
  const paths = await accountPaths(target)
  const samples: MemorySample[] = []
  for (let sample = 1; sample <= memorySamples; sample++) {
    await sendRequests({ ...target, paths, count: calls / memorySamples, atOnce: 16 })
    samples.push(await process.call('memory'))
    progress.advance(sample, memorySamples)
  }
  const growth = memoryGrowth(samples)
  return {
    measurement: `Sandbox: memory over ${calls} calls that read the account`,
    contender,
    result: describeGrowth(growth),
    figures: { heapGrowth: growth.heap, residentGrowth: growth.resident },
    goal: { text: `heap growth at most ${goals.growth} MiB`, isReached: growth.heap <= goals.growth },
  }
}
