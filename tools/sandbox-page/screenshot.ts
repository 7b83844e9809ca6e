import { fileURLToPath } from 'node:url'
import { demoCredentials, startSandbox } from '@selling-partner/sandbox'
import { openBrowser } from './open-browser.js'

// Writes the screenshot in the README of the sandbox: npm run sandbox:screenshot

const path = fileURLToPath(new URL('../../packages/sandbox/docs/sandbox-page.png', import.meta.url))
const paths = [
  '/sellers/v1/marketplaceParticipations',
  '/orders/v0/orders?MarketplaceIds=A1PA6795UKMFR9&CreatedAfter=2020-01-01T00:00:00Z',
  '/orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=TEST_CASE_200',
  '/catalog/2022-04-01/items?marketplaceIds=A1PA6795UKMFR9&keywords=mug',
  '/reports/2021-06-30/reports',
]

const sandbox = await startSandbox({ port: 8080, startDate: new Date('2026-11-27T10:00:00Z') })
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${sandbox.url}/_sandbox`)
  const { clientId, clientSecret, refreshToken } = demoCredentials
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  })
  const response = await fetch(sandbox.lwaUrl, { method: 'POST', body })
  const { access_token: token } = (await response.json()) as { access_token: string }
  for (const each of paths) await fetch(sandbox.url + each, { headers: { 'x-amz-access-token': token } })
  await page.getByLabel('Find an operation').fill('getCatalogItem')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.locator('#status').getByText(/^200,/).waitFor()
  await page.locator('#accounts h3').first().waitFor()
  await page.screenshot({ path })
} finally {
  await browser.close()
  await sandbox.close()
}
