import { demoCredentials } from '../lwa/applications.js'
import { type RunningSandbox, type StartOptions, startSandbox } from '../server/start-sandbox.js'

/** Registers a function that the test framework runs at a certain time. */
type RegisterHook = (run: () => Promise<void>) => unknown

/** The hooks of a test framework. With node:test, pass `{ beforeAll: before, afterEach, afterAll: after }`. */
export interface TestHooks {
  readonly beforeAll: RegisterHook
  readonly afterEach: RegisterHook
  readonly afterAll: RegisterHook
}

/** A sandbox that runs during the tests of a file, or of a `describe`. */
export interface TestSandbox extends Omit<RunningSandbox, 'close'> {
  /** Credentials for `SellingPartnerAuth`, with the sandbox's `lwaUrl`. */
  readonly credentials: typeof demoCredentials & { readonly lwaUrl: string }
}

/**
 * Starts a sandbox before the first test, resets it after each test, and closes it after the last one. Call it at the top of a test
 * file, or in a `describe`. Use the returned sandbox in tests and in their `beforeAll` and `beforeEach`.
 *
 * @param hooks The hooks of the test framework. @default the globals of Jest and Vitest
 * @param options As for `startSandbox`.
 * @throws Error if hooks are neither passed nor global.
 * @example
 * const sandbox = useSandbox({ beforeAll, afterEach, afterAll }, { seed: 7 })
 *
 * test('lists orders', async () => {
 *   const auth = new SellingPartnerAuth(sandbox.credentials)
 *   const orders = new OrdersApi({ auth, baseUrl: sandbox.url })
 * })
 */
export function useSandbox(hooks: TestHooks, options?: StartOptions): TestSandbox
export function useSandbox(options?: StartOptions): TestSandbox
export function useSandbox(first: TestHooks | StartOptions = {}, second: StartOptions = {}): TestSandbox {
  const [hooks, options] = isHooks(first) ? [first, second] : [globalHooks(), first]
  let running: RunningSandbox | undefined
  hooks.beforeAll(async () => {
    running = await startSandbox(options)
  })
  hooks.afterEach(async () => running?.reset())
  hooks.afterAll(async () => {
    const closing = running
    running = undefined
    await closing?.close()
  })
  return whileRunning(() => {
    if (running) return running
    throw new Error('The sandbox is not running. Use it in a test, or in a beforeAll or beforeEach after useSandbox.')
  })
}

/** Returns a sandbox whose members are those of the one that runs at the moment. */
function whileRunning(current: () => RunningSandbox): TestSandbox {
  // The members are read from the running sandbox, so the target is empty.
  return new Proxy({} as TestSandbox, {
    has: (_, name) => name === 'credentials' || Reflect.has(current(), name),
    get: (_, name) => {
      // Test frameworks and promises ask for these to inspect a value.
      if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined
      const sandbox = current()
      if (name === 'credentials') return { ...demoCredentials, lwaUrl: sandbox.lwaUrl }
      return Reflect.get(sandbox, name)
    },
  })
}

function isHooks(value: object): value is TestHooks {
  return 'beforeAll' in value
}

const hookNames = ['beforeAll', 'afterEach', 'afterAll'] as const

function globalHooks(): TestHooks {
  const [beforeAll, afterEach, afterAll]: unknown[] = hookNames.map((name) => Reflect.get(globalThis, name))
  if (isHook(beforeAll) && isHook(afterEach) && isHook(afterAll)) return { beforeAll, afterEach, afterAll }
  throw new Error('Global hooks are missing. Import them, and pass { beforeAll, afterEach, afterAll } to useSandbox.')
}

function isHook(value: unknown): value is RegisterHook {
  return typeof value === 'function'
}
