import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../sandbox-page/open-browser.js'

const origin = 'http://page.test'

/** Opens `index.html` of a folder in a browser. Returns the messages of all uncaught errors. */
export async function errorsOfPage(folder: string): Promise<readonly string[]> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.route(`${origin}/**`, (route) => {
      const path = join(folder, new URL(route.request().url()).pathname)
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 })
    })
    await page.goto(`${origin}/index.html`, { waitUntil: 'load' })
    return errors
  } finally {
    await browser.close()
  }
}
