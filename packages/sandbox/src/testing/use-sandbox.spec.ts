import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { useSandbox } from './index.js'

/** Hooks that the test runs itself. */
function recordHooks() {
  const recorded: Record<'beforeAll' | 'afterEach' | 'afterAll', () => Promise<void>> = {
    beforeAll: async () => undefined,
    afterEach: async () => undefined,
    afterAll: async () => undefined,
  }
  const hooks = {
    beforeAll: (run: () => Promise<void>) => Object.assign(recorded, { beforeAll: run }),
    afterEach: (run: () => Promise<void>) => Object.assign(recorded, { afterEach: run }),
    afterAll: (run: () => Promise<void>) => Object.assign(recorded, { afterAll: run }),
  }
  return { hooks, recorded }
}

describe('useSandbox', () => {
  describe('with the hooks of this framework', () => {
    const sandbox = useSandbox({ beforeAll, afterEach, afterAll }, { models: [tinyModel] })

    it.each(['first', 'second'])('resets the sandbox after each test: %s', async () => {
      expect(sandbox.calls()).toEqual([])
      const caller = new Caller(sandbox)
      const token = await caller.sellerToken()
      sandbox.on('getLatestOrder').reply(404, { errors: [] })
      expect((await caller.send('GET', '/orders/latest', { token })).status).toBe(404)
      expect(sandbox.calls()).toHaveLength(2)
    })

    it('has credentials', () => {
      expect(sandbox.credentials).toEqual({ ...demoCredentials, lwaUrl: `${sandbox.url}/auth/o2/token` })
    })
  })

  it('uses the global hooks by default', async () => {
    const { hooks, recorded } = recordHooks()
    const before = { ...globalThis }
    Object.assign(globalThis, hooks)
    try {
      const sandbox = useSandbox({ models: [tinyModel] })
      await recorded.beforeAll()
      expect(sandbox.port).toBeGreaterThan(0)
      await recorded.afterAll()
    } finally {
      Object.assign(globalThis, before)
    }
  })

  it('says so if the hooks are missing', () => {
    const { beforeAll: hidden } = globalThis as { beforeAll?: unknown }
    Object.assign(globalThis, { beforeAll: undefined })
    expect(() => useSandbox()).toThrow(/^Global hooks are missing\. Import them/)
    Object.assign(globalThis, { beforeAll: hidden })
  })

  it('says so if the sandbox is not running', async () => {
    const { hooks, recorded } = recordHooks()
    const sandbox = useSandbox(hooks, { models: [tinyModel] })
    expect(() => sandbox.url).toThrow(/^The sandbox is not running\. Use it in a test/)
    await recorded.beforeAll()
    const { url } = sandbox
    await recorded.afterEach()
    await recorded.afterAll()
    await expect(fetch(url)).rejects.toThrow()
    expect(() => sandbox.url).toThrow(/^The sandbox is not running/)
  })
})
