import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { packageRoot } from '@selling-partner/sandbox/package-root'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { demoCredentials } from '../lwa/applications.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { createSandbox, type Sandbox } from '../server/create-sandbox.js'
import type { FormField } from './page-types.js'

const clock = new FakeClock()

function start(): { sandbox: Sandbox; caller: Caller } {
  const sandbox = createSandbox({ clock: clock.read, usagePlan: 'off', startDate: new Date('2026-11-27T12:00:00Z') })
  return { sandbox, caller: new Caller(sandbox) }
}

const get = (sandbox: Sandbox, path: string) => sandbox.fetch(new Request(`http://sandbox.test${path}`))

describe('the page', () => {
  it('has less than 100 kB, and serves every file of its folder', async () => {
    const { sandbox } = start()
    const names = readdirSync(join(packageRoot, 'page')).filter((name) => /\.(html|css|js)$/.test(name))
    const responses = await Promise.all(names.map((name) => get(sandbox, `/_sandbox/${name}`)))
    expect(responses.map(({ status }) => status)).toEqual(names.map(() => 200))
    const sizes = await Promise.all(responses.map(async (response) => (await response.arrayBuffer()).byteLength))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000)
  })

  it('is at /_sandbox, and allows only its own scripts, styles and host', async () => {
    const response = await get(start().sandbox, '/_sandbox')
    expect(await response.text()).toContain('<title>SP-API sandbox</title>')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/)
    expect(policy).not.toContain('unsafe')
  })

  it('serves no other files', async () => {
    const { sandbox } = start()
    for (const path of ['/_sandbox/tsconfig.json', '/_sandbox/..%2fpackage.json', '/_sandbox/unknown']) {
      expect((await get(sandbox, path)).status).toBe(404)
    }
  })

  it('shows buckets, tokens and accounts, but no token and no refresh token', async () => {
    const sandbox = createSandbox({ clock: clock.read })
    const caller = new Caller(sandbox)
    const token = await caller.sellerToken()
    await caller.send('GET', '/sellers/v1/marketplaceParticipations', { token })
    const text = await (await get(sandbox, '/_sandbox/state')).text()
    expect(text).not.toContain(token)
    expect(text).not.toContain(demoCredentials.refreshToken)
    const state: unknown = JSON.parse(text)
    expect(valueAt(state, 'tokens', '0')).toMatchObject({ type: 'seller', ending: token.slice(-4), isExpired: false })
    expect(valueAt(state, 'buckets', '0')).toMatchObject({ level: 14, burst: 15, rate: 0.016 })
    expect(valueAt(state, 'accounts', '0', 'tables', '0', 'rows', '0')).toEqual({ data: 'Products', count: 40 })
  })

  it('creates no account, which would set the date of its start', async () => {
    const { sandbox } = start()
    expect(valueAt(await (await get(sandbox, '/_sandbox/state')).json(), 'accounts')).toEqual([])
  })

  it('describes every operation, with a body that is valid for its model', async () => {
    const { sandbox, caller } = start()
    const faults: string[] = []
    for (const operation of new OperationIndex(loadModels()).operations) {
      // Unknown destinations are an error after the first one was created.
      sandbox.reset()
      const response = await get(sandbox, `/_sandbox/operation?key=${encodeURIComponent(operation.key)}`)
      const form: unknown = await response.json()
      const fields = valueAt(form, 'fields')
      const filled: FormField[] = (Array.isArray(fields) ? fields : []).filter(({ isPrefilled }) => isPrefilled)
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(filled.find((field) => field.in === 'path' && field.name === name)?.example ?? ''),
      )
      const query = new URLSearchParams(
        filled.filter((field) => field.in === 'query').map((field): [string, string] => [field.name, field.example]),
      )
      const headers = Object.fromEntries(
        filled.filter((field) => field.in === 'header').map((field) => [field.name, field.example]),
      )
      const issued = await caller.send('POST', '/_sandbox/token', { body: { method: operation.method, path } })
      const token = String(valueAt(issued.body, 'token'))
      const body = operation.method === 'GET' ? undefined : valueAt(form, 'body', 'example')
      const { status, body: received } = await caller.send(operation.method, `${path}?${query}`, {
        token,
        headers,
        body,
      })
      if (status >= 300) faults.push(`${operation.key} ${status} ${JSON.stringify(received).slice(0, 300)}`)
    }
    expect(faults).toEqual([])
  })

  it('rejects a request for a token that no operation needs', async () => {
    const { caller } = start()
    const unknown = await caller.send('POST', '/_sandbox/token', { body: { method: 'GET', path: '/unknown' } })
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ code: 'InvalidInput' }] } })
    expect((await caller.send('POST', '/_sandbox/token', { body: [] })).status).toBe(400)
    const seller = { method: 'GET', path: '/sellers/v1/account', seller: 9 }
    expect((await caller.send('POST', '/_sandbox/token', { body: seller })).status).toBe(400)
  })

  it('sends earlier calls and then each new one as events', async () => {
    const { sandbox, caller } = start()
    await caller.send('GET', '/sellers/v1/account', { token: await caller.sellerToken() })
    const reader = (await get(sandbox, '/_sandbox/events')).body?.getReader()
    const read = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await read()).toBe('event: open\ndata:\n\n')
    expect(await read()).toContain('"id":"lwa"')
    expect(await read()).toContain('"operation":"GET /sellers/v1/account"')
    await caller.send('GET', '/sellers/v1/account')
    expect(await read()).toMatch(/"status":403,.*"stage":"access"/)
    await reader?.cancel()
    expect((await caller.send('GET', '/sellers/v1/account')).status).toBe(403)
  })
})
