import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { Onboarding } from '@selling-partner/auth/onboarding'
import { AuthorizationApi } from '@selling-partner/authorization-v1'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { Browser } from '../../examples/onboarding/browser.js'
import { RefreshTokenFile } from '../../examples/onboarding/refresh-token-file.js'
import { type RunningApp, startApp } from '../../examples/onboarding/start-app.js'

describe('the onboarding example', () => {
  let folder: string
  let path: string
  let sandbox: RunningSandbox
  let app: RunningApp
  let errorLog: jest.Spied<typeof console.error>

  beforeEach(async () => {
    errorLog = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    folder = await mkdtemp(join(tmpdir(), 'onboarding-'))
    path = join(folder, 'refresh-tokens.json')
    sandbox = await startSandbox()
    app = await startApp(sandbox, new RefreshTokenFile(path))
  })

  afterEach(async () => {
    await app.close()
    await sandbox.close()
    await rm(folder, { recursive: true })
    jest.restoreAllMocks()
  })

  const lwaRequests = () => sandbox.counts()['POST /auth/o2/token']?.requests ?? 0

  it('redirects a seller from the login to a refresh token that is valid for SP-API', async () => {
    const visits = await new Browser().open(`${app.url}/login?store=DE`)

    expect(visits.map(({ url, status }) => [url.pathname, status])).toEqual([
      ['/login', 302],
      ['/apps/authorize/consent', 302],
      ['/callback', 200],
    ])
    expect(visits.at(-1)?.text).toMatch(
      /^A1SANDBOXSELLER has authorized the application and sells in Amazon\.com, .*Amazon\.co\.jp\.$/,
    )
    expect(await new RefreshTokenFile(path).all()).toEqual([expect.stringMatching(/^Atzr\|/)])
    expect(sandbox.counts()).toMatchObject({
      'GET /sellers/v1/marketplaceParticipations': { requests: 1 },
      'POST /auth/o2/token': { requests: 2 },
    })
    expect(errorLog).not.toHaveBeenCalled()
  })

  it('keeps the token of a seller if another one sends the same selling partner ID', async () => {
    await new Browser().open(`${app.url}/login?store=DE`)
    const [token] = await new RefreshTokenFile(path).all()

    const visits = await new Browser().open(`${app.url}/login?store=DE`)

    expect(visits.at(-1)?.text).toMatch(/^A1SANDBOXSELLER has authorized/)
    const tokens = await new RefreshTokenFile(path).all()
    expect(tokens).toHaveLength(2)
    expect(tokens).toContain(token)
  })

  it('rejects a redirect that comes twice', async () => {
    const seller = new Browser()
    const visits = await seller.open(`${app.url}/login?store=DE`)
    const before = lwaRequests()

    const [again] = await seller.open(String(visits.at(-1)?.url))

    expect(again).toMatchObject({ status: 400 })
    expect(lwaRequests()).toBe(before)
    expect(String(errorLog.mock.calls)).toContain('state was used before')
  })

  it('rejects a redirect in another browser, and logs none of its values', async () => {
    const login = await fetch(`${app.url}/login?store=DE`, { redirect: 'manual' })
    const consent = await fetch(String(login.headers.get('location')), { redirect: 'manual' })
    const redirect = new URL(String(consent.headers.get('location')))

    const [stolen] = await new Browser().open(redirect.href)

    expect(stolen).toMatchObject({ status: 400, text: expect.not.stringContaining('session') })
    expect([lwaRequests(), await readdir(folder)]).toEqual([0, []])
    for (const value of redirect.searchParams.values()) expect(String(errorLog.mock.calls)).not.toContain(value)
  })

  it.each([
    ['/login?store=XX', 400],
    ['/callback', 400],
    ['/elsewhere', 404],
  ])('responds to %s with %d', async (address, status) => {
    expect((await fetch(app.url + address)).status).toBe(status)
  })

  it('prevents caching, and does not reveal its URLs to other sites', async () => {
    for (const address of ['/login', '/callback']) {
      const { headers } = await fetch(app.url + address, { redirect: 'manual' })
      expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer'])
    }
  })
})

describe('RefreshTokenFile of the onboarding example', () => {
  it('stores all tokens of concurrent writes, in a file that only the owner can read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'refresh-tokens-'))
    const path = join(folder, 'tokens.json')
    const file = new RefreshTokenFile(path)
    const ids = Array.from({ length: 20 }, (_, index) => `seller-${index}`)

    await Promise.all(ids.map((id) => file.set(id, `Atzr|${id}`)))

    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(Object.fromEntries(ids.map((id) => [id, `Atzr|${id}`])))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['tokens.json'])
    await rm(folder, { recursive: true })
  })

  it('removes what a killed process left, before it writes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'refresh-tokens-'))
    const file = new RefreshTokenFile(join(folder, 'tokens.json'))
    await writeFile(join(folder, 'tokens.json.00000000-0000-4000-8000-000000000000.tmp'), 'Atzr|1')
    await writeFile(join(folder, 'tokens.json.bak'), '')

    expect(await file.all()).toEqual([])
    await file.set('user-1', 'Atzr|1')

    expect((await readdir(folder)).sort()).toEqual(['tokens.json', 'tokens.json.bak'])
    await rm(folder, { recursive: true })
  })
})

describe('an authorization code of the retired Authorization API', () => {
  it('can be exchanged for a refresh token', async () => {
    const sandbox = await startSandbox()
    const { clientId, clientSecret } = demoCredentials
    const { lwaUrl } = sandbox
    const auth = new SellingPartnerAuth({ clientId, clientSecret, lwaUrl })
    const authorization = new AuthorizationApi({ auth, baseUrl: sandbox.url })
    const onboarding = new Onboarding({
      applicationId: 'amzn1.sp.solution.example',
      clientId,
      clientSecret,
      lwaUrl,
      redirectUri: 'https://app.example/callback',
      stateSecret: 'not used here, but at least 32 bytes long',
    })

    const { data } = await authorization.getAuthorizationCode({
      sellingPartnerId: 'A2EXAMPLE',
      developerId: '1234-5678-9012',
      mwsAuthToken: 'amzn.mws.example',
    })
    const { refreshToken } = await onboarding.exchangeCode(data.payload?.authorizationCode ?? '')

    expect(refreshToken).toMatch(/^Atzr\|/)
    auth.close()
    await sandbox.close()
  })
})
