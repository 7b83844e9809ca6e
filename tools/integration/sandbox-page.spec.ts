import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SellingPartnerAuth } from '@selling-partner/auth'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { SellersApi } from '@selling-partner/sellers-v1'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../sandbox-page/open-browser.js'

// The page at /_sandbox in a browser, with real HTTP.

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

const kioskQuery = `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(
  startDate: "2026-11-01" endDate: "2026-11-02" marketplaceIds: ["ATVPDKIKX0DER"] aggregateBy: DAY
) { startDate } } }`

let browser: Browser
let context: BrowserContext
let sandbox: RunningSandbox
let auth: SellingPartnerAuth
let page: Page
/** Errors in the console, and requests to other hosts. */
let faults: string[]

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  sandbox = await startSandbox()
  auth = new SellingPartnerAuth({ ...demoCredentials, lwaUrl: sandbox.lwaUrl })
  context = await browser.newContext()
  faults = []
  await openPage()
})

afterEach(async () => {
  await context.close()
  auth.close()
  await sandbox.close()
})

async function openPage(): Promise<void> {
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(sandbox.url) && !request.url().startsWith('data:')) faults.push(request.url())
  })
  await page.goto(`${sandbox.url}/_sandbox`)
  await page.getByRole('option', { name: 'getOrder –' }).first().waitFor({ state: 'attached' })
}

const responseStatus = (text: RegExp) => page.locator('#status').getByText(text)
const callRow = (text: string) => page.locator('#calls tr', { hasText: text })

/** Chooses an operation by its name, with the keyboard only. */
async function choose(search: string): Promise<void> {
  await page.getByLabel('Find an operation').fill(search)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Send' }).waitFor()
}

describe('the page of the sandbox', () => {
  it('loads without errors and without requests to other hosts', async () => {
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByText('Full until the first call.').waitFor()
    expect(await page.title()).toBe('SP-API sandbox')
    expect(faults).toEqual([])
  })

  it('shows calls of clients at once, with the stage that responded, and the state that they change', async () => {
    await new SellersApi({ auth, baseUrl: sandbox.url }).getMarketplaceParticipations()
    const row = callRow('getMarketplaceParticipations')
    await row.waitFor()
    expect(await row.locator('td').allInnerTexts()).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d UTC$/),
      expect.stringContaining('GET /sellers/v1/marketplaceParticipations'),
      '',
      '200',
      expect.stringMatching(/^\d+\.\d$/),
      'account',
    ])
    await callRow('POST /auth/o2/token').waitFor()
    await page.locator('#buckets').getByText('14 of 15').waitFor()
    await page
      .locator('#tokens')
      .getByText(/^….{4}$/)
      .waitFor()
    expect(await page.content()).not.toContain('Atza|')
    expect(await page.content()).not.toContain(demoCredentials.refreshToken)
    await page.locator('#accounts').getByText('Products', { exact: true }).waitFor()
    expect(faults).toEqual([])
  })

  it('shows the data that calls have created, and its status by the clock', async () => {
    await choose('createQuery')
    await page.getByRole('textbox', { name: 'Body' }).fill(JSON.stringify({ query: kioskQuery }))
    await page.getByRole('button', { name: 'Send' }).click()
    await responseStatus(/^202,/).waitFor()
    const queries = page.getByRole('group', { name: 'Data Kiosk 2023-11-15' })
    await queries.getByText('IN_QUEUE').waitFor()
    await page.getByLabel('Seconds').fill('3')
    await page.getByRole('button', { name: 'Advance time' }).click()
    await queries.getByText('DONE').waitFor()
    expect(await queries.locator('th').allInnerTexts()).toEqual([
      'Query ID',
      'Query',
      'Page',
      'Processing status',
      'Created at',
    ])
    await choose('createDestination')
    const resourceSpecification = { sqs: { arn: 'arn:aws:sqs:us-east-1:123456789012:offers' } }
    await page.getByRole('textbox', { name: 'Body' }).fill(JSON.stringify({ name: 'queue', resourceSpecification }))
    await page.getByRole('button', { name: 'Send' }).click()
    await responseStatus(/^200,/).waitFor()
    await page.getByRole('group', { name: 'Notifications v1' }).getByText('arn:aws:sqs:').waitFor()
    expect(faults).toEqual([])
  })

  it('sends an operation with a token for it, and shows request and response', async () => {
    await choose('getMarketplaceParticipations')
    await page.getByRole('button', { name: 'Send' }).click()
    await responseStatus(/^200,/).waitFor()
    expect(await page.getByLabel('Request', { exact: true }).innerText()).toMatch(
      /^GET \/sellers\/v1\/marketplaceParticipations\nx-amz-access-token: ….{4}$/,
    )
    expect(await page.getByLabel('Response body').innerText()).toContain('"payload"')
    await page.getByText('Response headers').click()
    expect(await page.getByLabel('Response headers').innerText()).toContain('x-amzn-requestid: ')
    await callRow('getMarketplaceParticipations').waitFor()
    expect(faults).toEqual([])
  })

  it('fills in required fields and an example of the body, which can be edited', async () => {
    await choose('createReport')
    const body = page.getByRole('textbox', { name: 'Body' })
    expect(JSON.parse(await body.inputValue())).toHaveProperty('reportType')
    await page.getByRole('button', { name: 'Send' }).click()
    await responseStatus(/^202,/).waitFor()
    await body.fill('{')
    await page.getByRole('button', { name: 'Send' }).click()
    await responseStatus(/^400,/).waitFor()
    expect(await page.getByLabel('Response body').innerText()).toContain('The body is not valid JSON.')
  })

  it.each([
    ['an RDT', 'getOrderAddress'],
    ['a grantless token', 'getDestinations'],
  ])('gets %s if the operation needs it', async (_, operation) => {
    await choose(operation)
    await page.getByRole('button', { name: 'Send' }).click()
    await responseStatus(/^2\d\d,/).waitFor()
    expect(await callRow('POST /auth/o2/token').count()).toBe(0)
  })

  it('says which path parameter is missing, and sends nothing', async () => {
    await choose('getOrderAddress')
    await page.getByLabel('orderId (required)').fill('')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Enter a value for orderId.').waitFor()
    expect(sandbox.counts()).toEqual({})
  })

  it('resets the sandbox, and sets its clock forward', async () => {
    await new SellersApi({ auth, baseUrl: sandbox.url }).getMarketplaceParticipations()
    await callRow('getMarketplaceParticipations').waitFor()
    await page.getByLabel('Seconds').fill('86400')
    await page.getByRole('button', { name: 'Advance time' }).click()
    await page.getByText('Advanced by 86400 s.').waitFor()
    await page.locator('#tokens').getByText('expired').waitFor()
    await page.getByRole('button', { name: 'Reset' }).click()
    await page.getByText('No calls yet.').waitFor()
    expect(sandbox.counts()).toEqual({})
    expect(faults).toEqual([])
  })

  it('can be used with the keyboard alone', async () => {
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the request form')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('search')
    await page.keyboard.type('getMarketplaceParticipations')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('operation')
    await page.getByRole('button', { name: 'Send' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Send')
    await page.keyboard.press('Enter')
    await responseStatus(/^200,/).waitFor()
  })

  it.each(['light', 'dark'] as const)(
    'has no accessibility faults in %s colors, nor on a phone',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await new SellersApi({ auth, baseUrl: sandbox.url }).getMarketplaceParticipations()
      await callRow('getMarketplaceParticipations').waitFor()
      await choose('createReport')
      await page.getByRole('button', { name: 'Send' }).click()
      await responseStatus(/^202,/).waitFor()
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 })
        expect(await accessibilityFaults()).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
    },
  )

  it('cannot be shown in a frame or called by another site', async () => {
    await new SellersApi({ auth, baseUrl: sandbox.url }).getMarketplaceParticipations()
    const before = sandbox.counts()
    const site = createServer((_, response) => response.end(`<iframe src="${sandbox.url}/_sandbox"></iframe>`))
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    try {
      const otherPage = await context.newPage()
      await otherPage.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`)
      const [, frame] = otherPage.frames()
      expect(frame).toBeDefined()
      expect(await frame?.title()).not.toBe('SP-API sandbox')
      // The mode lets the browser send the request, so that only the sandbox can reject it.
      const reset = `fetch('${sandbox.url}/_sandbox/reset', { method: 'POST', mode: 'no-cors' }).then(() => 'sent')`
      expect(await otherPage.evaluate(reset)).toBe('sent')
      expect(sandbox.counts()).toEqual(before)
    } finally {
      site.closeAllConnections()
      site.close()
    }
  })
})

/** Runs axe-core in the page. @see https://github.com/dequelabs/axe-core */
async function accessibilityFaults(): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`,
  )
}
