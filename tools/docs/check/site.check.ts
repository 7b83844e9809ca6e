import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../sandbox-page/open-browser.js'
import { dist, type SiteServer, serveSite } from '../serve-site.js'
import { brokenLinks } from './links.js'
import { accessibilityFaults, type OpenPage, openPage, searchBoxFaults } from './open-page.js'

/** A page of each kind. */
const kinds: readonly (readonly [kind: string, path: string])[] = [
  ['the first page', '/'],
  ['the list of all operations', '/reference/'],
  ['an API', '/reference/orders-v0/'],
  ['an operation', '/reference/orders-v0/confirmShipment.html'],
  ['a package', '/packages/auth/'],
  ['an export of a package', '/packages/api/auth/interfaces/ClientOptions.html'],
  ...(['/guides/throttling.html', '/migration/amazon-sp-api.html'] as const).flatMap((path) =>
    existsSync(join(dist, path)) ? [[path, path] as const] : [],
  ),
]

const phone = { width: 360, height: 740 }

let browser: Browser
let site: SiteServer
let sandbox: RunningSandbox
let opened: OpenPage | undefined

beforeAll(async () => {
  if (!existsSync(dist)) throw new Error('The site is missing. Run npm run docs first.')
  browser = await openBrowser()
  site = await serveSite()
  sandbox = await startSandbox()
})

afterEach(() => opened?.close())

afterAll(async () => {
  await browser?.close()
  site?.close()
  await sandbox?.close()
})

async function open(path: string, options: Parameters<typeof openPage>[2] = {}) {
  opened = await openPage(browser, site.url + path, { allowed: sandbox.url, ...options })
  return opened
}

it('the site has no broken links and anchors', () => {
  const { pages, links, broken } = brokenLinks(dist)
  expect(broken).toEqual([])
  expect(pages).toBeGreaterThan(450)
  expect(links).toBeGreaterThan(pages)
})

it('llms.txt lists the Markdown of guides, packages and clients', () => {
  const text = readFileSync(join(dist, 'llms.txt'), 'utf8')
  const links = [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, link = '']) => link)
  expect(links).toEqual(expect.arrayContaining(['/markdown/auth.md', '/markdown/orders-v0.md', '/llms-full.txt']))
  expect(links.filter((link) => !existsSync(join(dist, link)))).toEqual([])
})

it('the first page transfers less than 300 kB, and no search index', async () => {
  const { transferred } = await open('/')
  const bytes = [...transferred.values()].reduce((sum, size) => sum + size, 0)
  console.log(`The first page transfers ${(bytes / 1000).toFixed(0)} kB in ${transferred.size} requests.`)
  expect(bytes).toBeLessThan(300_000)
  expect([...transferred.keys()].filter((url) => url.includes('localSearchIndex'))).toEqual([])
})

describe.each(kinds)('%s', (_, path) => {
  it.each(['light', 'dark'] as const)('has no accessibility faults in %s colors, nor errors', async (colorScheme) => {
    const { page, faults } = await open(path, { colorScheme })
    expect(await page.evaluate('document.documentElement.classList.contains("dark")')).toBe(colorScheme === 'dark')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })

  it('fits on a phone', async () => {
    const { page } = await open(path, { viewport: phone })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width)
  })
})

describe('the search', () => {
  it.each([
    ['a name', 'confirmShipment', 'confirmShipment'],
    ['a part of a name', 'listInboundPl', 'listInboundPlans'],
    ['a path', '/orders/v0/orders/{orderId}', 'getOrder'],
    ['the parts of a path', 'catalog 2022-04-01 items asin', 'getCatalogItem'],
    ['plain words', 'cancel a shipment', 'cancelShipment'],
    ['other plain words', 'how do I rotate the client secret', 'rotateApplicationClientSecret'],
    ['a mistake', 'createReprot', 'createReport'],
  ])('finds an operation by %s', async (_, text, operation) => {
    const { page } = await open('/')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill(text)
    const result = page.locator('.VPLocalSearchBox .result').filter({ hasText: new RegExp(`\\b${operation}\\b`) })
    await result.first().waitFor()
    const results = await page.locator('.VPLocalSearchBox .result').allInnerTexts()
    expect(results.slice(0, 5).join('\n')).toContain(operation)
  })

  it('has no accessibility faults', async () => {
    const { page, faults } = await open('/')
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill('shipment')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    expect(await searchBoxFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })
})

describe('the form of an operation', () => {
  const submit = async (path: string, name: string) => {
    const { page } = await open(path)
    const form = page.getByRole('form', { name: /local sandbox$/ })
    await form.getByLabel('URL of the sandbox').fill(sandbox.url)
    await form.getByRole('button', { name }).click()
    return form
  }

  it.each([
    ['of a seller', '/reference/sellers-v1/getMarketplaceParticipations.html', 'Send GET', 200],
    ['with a body', '/reference/reports-2021-06-30/createReport.html', 'Send POST', 202],
    ['that is restricted', '/reference/orders-v0/getOrderAddress.html', 'Send GET', 200],
    ['that is grantless', '/reference/notifications-v1/getDestinations.html', 'Send GET', 200],
    ['with a list', '/reference/orders-v0/getOrders.html', 'Send GET', 200],
  ])('sends the example of an operation %s', async (_, path, name, status) => {
    const form = await submit(path, name)
    await form
      .getByRole('status')
      .getByText(new RegExp(`^Status ${status}, \\d+ ms$`))
      .waitFor()
    expect(await form.getByLabel('Response headers').innerText()).toContain('x-amzn-requestid: ')
    expect(JSON.parse(await form.getByLabel('Response body').innerText())).toBeDefined()
    expect(opened?.faults).toEqual([])
  })

  it('tells how to start a sandbox if none responds', async () => {
    const { page } = await open('/reference/sellers-v1/getMarketplaceParticipations.html')
    await page.getByLabel('URL of the sandbox').fill('http://127.0.0.1:9')
    await page.getByRole('button', { name: 'Send GET' }).click()
    await page
      .getByRole('alert')
      .getByText('No sandbox responds at http://127.0.0.1:9. Run npx @selling-partner/sandbox')
      .waitFor()
  })

  it('names a missing value and an invalid body', async () => {
    const { page } = await open('/reference/orders-v0/confirmShipment.html')
    await page.getByLabel('URL of the sandbox').fill(sandbox.url)
    await page.getByLabel('body', { exact: false }).last().fill('{')
    await page.getByRole('button', { name: 'Send POST' }).click()
    await page.getByRole('alert').getByText('The body is not valid JSON').waitFor()
    await page.getByLabel('orderId').fill('')
    await page.getByRole('button', { name: 'Send POST' }).click()
    await page.getByRole('alert').getByText('orderId is missing. Enter a value.').waitFor()
  })
})

it('the keyboard alone opens the search, chooses an operation, and sends its example', async () => {
  const { page, faults } = await open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('getMarketplaceParticipations')
  await page.locator('.VPLocalSearchBox .result').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'getMarketplaceParticipations', level: 1 }).waitFor()
  const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()')
  for (let tab = 0; tab < 80 && (await focused()) !== 'sandbox-url'; tab += 1) await page.keyboard.press('Tab')
  expect(await focused()).toBe('sandbox-url')
  await page.keyboard.press('Control+A')
  await page.keyboard.type(sandbox.url)
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Send GET')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Status 200,').waitFor()
  expect(faults).toEqual([])
})
