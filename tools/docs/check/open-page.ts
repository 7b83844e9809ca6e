import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/** A page of the site in a browser. */
export interface OpenPage {
  readonly page: Page
  /** Errors in the console, and requests to other hosts. */
  readonly faults: string[]
  /** Transferred bytes by URL. */
  readonly transferred: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

/**
 * Opens a page in a new context.
 * @param allowed Start of URLs that the page may request in addition to its own host, such as the URL of a sandbox.
 */
export async function openPage(
  browser: Browser,
  url: string,
  { allowed, ...options }: BrowserContextOptions & { readonly allowed?: string } = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  const transferred = new Map<string, number>()
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  const { origin } = new URL(url)
  page.on('request', (request) => {
    const own = [origin, 'data:', ...(allowed === undefined ? [] : [allowed])]
    if (!own.some((start) => request.url().startsWith(start))) faults.push(request.url())
  })
  page.on('requestfinished', async (request) => {
    const { responseHeadersSize, responseBodySize } = await request.sizes()
    transferred.set(request.url(), responseHeadersSize + responseBodySize)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, faults, transferred, close: () => context.close() }
}

/** Faults in the markup of VitePress' own search box, which the site can't change. */
const searchBoxRules = ['label-content-name-mismatch', 'nested-interactive']

/** Runs axe-core in a page with an open search box. */
export async function searchBoxFaults(page: Page): Promise<unknown> {
  const faults = (await accessibilityFaults(page)) as string[]
  return faults.filter((fault) => !searchBoxRules.some((rule) => fault.startsWith(`${rule}:`)))
}

/** Runs axe-core in a page. @see https://github.com/dequelabs/axe-core */
export async function accessibilityFaults(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))`,
  )
}
