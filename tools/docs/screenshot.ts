import { fileURLToPath } from 'node:url'
import { startSandbox } from '@selling-partner/sandbox'
import type { Page } from 'playwright-core'
import { openBrowser } from '../sandbox-page/open-browser.js'
import { serveSite } from './serve-site.js'

// Writes the screenshots in docs/screenshots: npm run docs:screenshots. Run npm run docs first.

interface Shot {
  readonly name: string
  readonly path: string
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  /** Actions of the reader before the screenshot. */
  readonly act?: (page: Page, sandboxUrl: string) => Promise<void>
}

const desktop = { width: 1200, height: 750 }
const phone = { width: 360, height: 740 }
const operation = '/reference/orders-2026-01-01/searchOrders.html'

const shots: readonly Shot[] = [
  { name: 'first-page-light', path: '/', colorScheme: 'light', ...desktop },
  { name: 'operation-dark', path: operation, colorScheme: 'dark', ...desktop },
  { name: 'search-light', path: '/', colorScheme: 'light', ...desktop, act: search },
  { name: 'sent-call-light', path: operation, colorScheme: 'light', ...desktop, act: send },
  { name: 'sent-call-phone-dark', path: operation, colorScheme: 'dark', ...phone, act: send },
]

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('cancel a shipment')
  await page.locator('.VPLocalSearchBox .result').first().waitFor()
}

async function send(page: Page, sandboxUrl: string): Promise<void> {
  await page.getByLabel('URL of the sandbox').fill(sandboxUrl)
  await page.getByRole('button', { name: 'Send GET' }).click()
  await page.getByRole('status').getByText('Status 200').waitFor()
  await page
    .getByRole('button', { name: 'Send GET' })
    .evaluate('(button) => button.scrollIntoView({ block: "center" })')
}

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url))
const site = await serveSite()
const sandbox = await startSandbox({ port: 8080, startDate: new Date('2026-11-27T10:00:00Z') })
const browser = await openBrowser()
try {
  for (const { name, path, colorScheme, width, height, act } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme })
    await page.goto(site.url + path, { waitUntil: 'networkidle' })
    await act?.(page, sandbox.url)
    await page.screenshot({ path: `${folder}${name}.png` })
    await page.close()
  }
} finally {
  await browser.close()
  await sandbox.close()
  site.close()
}
