import { type Browser, chromium } from 'playwright-core'

/** Debian's package. Set CHROMIUM_PATH for another. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Opens a browser that makes no requests except those of its pages. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  })
}
