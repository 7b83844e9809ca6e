import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { typeErrors } from '../generate/type-errors.js'
import { LocalSqs } from '../local-sqs/local-sqs.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'packages/sandbox/README.md'), 'utf8')
const codes = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

interface Example {
  /** Declarations that the example needs, such as clients. */
  readonly before?: string
  /** An expression that shows what the example has done. */
  readonly shows: string
  readonly expected: unknown
}

const orderId = '123-1234567-1234567'
const clients = (...names: string[]) =>
  names.map(
    (name) => `const ${name[0]?.toLowerCase()}${name.slice(1)} = new ${name}Api({ auth, baseUrl: sandbox.url })`,
  )
/** A sandbox with clients of some APIs. */
const start = (options: string, ...names: string[]) =>
  [
    `const sandbox = await startSandbox(${options})`,
    'const auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })',
    ...clients(...names),
  ].join('\n')
const mug = `{ startDate: new Date('2026-11-27T12:00:00Z'), account: { products: [{ sku: 'MUG-1', title: 'Mug', price: 12, quantity: 40 }], orders: [] } }`

/** By a text that only one example contains. */
const examples: Readonly<Record<string, Example>> = {
  'sandbox.counts()': {
    shows: `sandbox.counts()['GET /orders/v0/orders']`,
    expected: { requests: 1, throttled: 0 },
  },
  "orders: [{ orderId: '123-1234567-1234567'": {
    shows: 'sandbox.url.length > 0',
    expected: true,
  },
  packageReferenceId: {
    before: start(mug, 'Orders'),
    shows: `(await orders.getOrder({ orderId: '${orderId}' })).data.payload?.OrderStatus`,
    expected: 'PartiallyShipped',
  },
  createFeedDocument: {
    before: `${start('', 'Feeds')}
const content = JSON.stringify({ header: { sellerId: 'A1', version: '2.0' }, messages: [{ messageId: 1, sku: 'A', operationType: 'DELETE' }] })`,
    shows: '(await feeds.getFeed({ feedId: data.feedId })).data',
    expected: expect.objectContaining({ processingStatus: 'DONE', resultFeedDocumentId: expect.any(String) }),
  },
  salesAndTrafficByDate: {
    before: start(`{ startDate: new Date('2026-11-27T12:00:00Z') }`, 'DataKiosk'),
    shows: '(await dataKiosk.getQuery({ queryId: data.queryId })).data',
    expected: expect.objectContaining({ processingStatus: 'DONE', dataDocumentId: expect.any(String) }),
  },
  'sandbox.reports.put': {
    before: start('', 'Reports'),
    shows: `await Promise.all(['GET_VENDOR_SALES_REPORT', 'A', 'B', 'C', 'D'].map(async (reportType) => {
  const { data } = await reports.createReport({ body: { reportType, marketplaceIds: ['ATVPDKIKX0DER'] } })
  sandbox.advance(3)
  return (await reports.getReport(data)).data.processingStatus
}))`,
    expected: expect.arrayContaining(['FATAL', 'CANCELLED', 'DONE']),
  },
  "on('lwa').fault": {
    before: start('', 'Orders'),
    shows: 'sandbox.calls()',
    expected: [],
  },
  'attempt === 1': {
    before: `${start('', 'Orders')}
const order = { PurchaseDate: '2026-11-27', LastUpdateDate: '2026-11-27', OrderStatus: 'Unshipped' as const }`,
    shows: `[(await orders.getOrder({ orderId: '1' }).catch(({ status }) => status)), (await orders.getOrder({ orderId: '1' })).data.payload?.AmazonOrderId]`,
    expected: [404, '1'],
  },
  'rate: 0.1': { shows: 'sandbox.url.length > 0', expected: true },
  useSandbox: {
    // The same functions as those of a test framework.
    before: `const [first, each, last, tests]: (() => unknown)[][] = [[], [], [], []]
const beforeAll = (hook: () => unknown) => void first.push(hook)
const afterEach = (hook: () => unknown) => void each.push(hook)
const afterAll = (hook: () => unknown) => void last.push(hook)
const test = (_: string, body: () => unknown) => void tests.push(body)
const passed: unknown[] = []
const expect = (value: unknown) => ({ toBe: (expected: unknown) => passed.push(value === expected) })`,
    shows: `(await (async () => {
  for (const step of [...first, ...tests, ...each, ...last]) await step()
  return passed
})())`,
    expected: [true],
  },
  'cassette.json': { shows: 'sandbox.url.length > 0', expected: true },
  'sandbox.notify': {
    before: `const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }`,
    shows: 'sandbox.notifications()',
    expected: [],
  },
  rotateApplicationClientSecret: {
    before: `const { clientId } = demoCredentials
const { queueUrl, endpoint, region, credentials } = JSON.parse(process.env.SQS ?? '')
const later = (): ApplicationManagementApi => new ApplicationManagementApi({ auth: new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl }), baseUrl: sandbox.url })
const applications = { rotateApplicationClientSecret: () => later().rotateApplicationClientSecret() }`,
    shows: 'sandbox.secretsOf(clientId).length',
    expected: 2,
  },
}

const imports = `import { readFileSync } from 'node:fs'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { ApplicationManagementApi } from '@selling-partner/application-management-2023-11-30'
import { DataKioskApi } from '@selling-partner/data-kiosk-2023-11-15'
import { FeedsApi } from '@selling-partner/feeds-2021-06-30'
import { operations, OrdersApi } from '@selling-partner/orders-v0'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { useSandbox } from '@selling-partner/sandbox/testing'
`
const keys = Object.keys(examples)
const keyOf = (code: string) => keys.find((key) => code.includes(key))

/** One program with all examples, because each process takes seconds to start. */
function programOf(found: readonly string[]): string {
  const functions = found.map((code) => {
    const key = keyOf(code) ?? ''
    const { before = '', shows } = examples[key] ?? { shows: 'undefined' }
    const body = code.replaceAll(/^import .*\n/gm, '')
    return `  ${JSON.stringify(key)}: async () => {\n${before}\n${body}\nreturn ${shows}\n},`
  })
  return `${imports}
const results: Record<string, unknown> = {}
for (const [name, run] of Object.entries({
${functions.join('\n')}
})) results[name] = await run()
console.log('RESULTS ' + JSON.stringify(results))
process.exit()
`
}

const isBehaviour = (code: string) => code.includes('export const')
const program = programOf(codes.filter((code) => keyOf(code) !== undefined))

describe("the ts examples in the sandbox's README", () => {
  let folder: string
  let sqs: LocalSqs
  let results: Record<string, unknown>

  beforeAll(async () => {
    sqs = await LocalSqs.start()
    folder = await mkdtemp(join(tmpdir(), 'readme-examples-'))
    await writeFile(join(folder, 'examples.mts'), program)
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths } }))
    await writeFile(join(folder, 'feedback.txt'), 'Date\tRating\n')
    await writeFile(join(folder, 'cassette.json'), JSON.stringify({ version: 1, entries: [] }))
    const queueUrl = await sqs.createQueue('secrets')
    const loader = join(root, 'node_modules/tsx/dist/loader.mjs')
    const { stdout } = await run(process.execPath, ['--import', loader, join(folder, 'examples.mts')], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json'),
        SQS: JSON.stringify({ ...sqs.config, queueUrl }),
      },
    })
    results = JSON.parse(/^RESULTS (.*)$/m.exec(stdout)?.[1] ?? '{}')
  })
  afterAll(async () => {
    await sqs.kill()
    await rm(folder, { recursive: true })
  })

  it('are all tested', () => {
    const untested = codes.filter((code) => keyOf(code) === undefined && !isBehaviour(code))
    expect(untested).toEqual([])
    expect(codes.filter((code) => !isBehaviour(code)).map(keyOf)).toEqual(keys)
  })

  it('compile', () => {
    expect(typeErrors({ program }, { paths }).get('program')).toEqual([])
  })

  it.each(keys)('do what the text says: %s', (key) => {
    expect(results[key]).toEqual(examples[key]?.expected)
  })

  it('show a behaviour as it is', () => {
    const file = readFileSync(join(root, 'packages/sandbox/src/behaviours/get-authorization-code.ts'), 'utf8')
    for (const code of codes.filter(isBehaviour)) expect(file).toContain(code)
  })
})

describe("the curl examples in the sandbox's README", () => {
  let sandbox: RunningSandbox
  const commands = [...readme.matchAll(/^curl http:\/\/127\.0\.0\.1:8080(\S+)(?: --json '(.*)')?( -X POST)?$/gm)]

  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(() => sandbox.close())

  it.each(commands.map(([, path = '', json, post]) => [path, json, post] as const))(
    'succeed: %s',
    async (path, json, post) => {
      const response = await fetch(sandbox.url + path, {
        method: json || post ? 'POST' : 'GET',
        ...(json && { body: json, headers: { 'content-type': 'application/json' } }),
      })
      expect(response.ok).toBe(true)
    },
  )

  it('are at least five', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5)
  })
})

const paths = {
  '@selling-partner/auth': [join(root, 'packages/auth/src/index.ts')],
  '@selling-partner/auth/internal': [join(root, 'packages/auth/src/internal.ts')],
  '@selling-partner/sandbox': [join(root, 'packages/sandbox/src/index.ts')],
  '@selling-partner/sandbox/testing': [join(root, 'packages/sandbox/src/testing/index.ts')],
  '@selling-partner/*': [join(root, 'packages/clients/*/src/index.ts')],
}
