import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'

const run = promisify(execFile)

/** The clients that the bundles contain. */
export const bundledClients = [
  '@selling-partner/sellers-v1',
  '@selling-partner/orders-v0',
  '@selling-partner/catalog-items-2022-04-01',
]

/** Maximum size of a bundle of auth and three clients, in kB. */
export const maxBundleSize = 220

/** A function on AWS Lambda: it calls one operation when it is invoked. The last lines invoke it. */
const program = `
import { SellingPartnerAuth } from '@selling-partner/auth'
import { CatalogItemsApi } from '@selling-partner/catalog-items-2022-04-01'
import { OrdersApi } from '@selling-partner/orders-v0'
import { SellersApi } from '@selling-partner/sellers-v1'

const { clientId, clientSecret, refreshToken, url: baseUrl, lwaUrl } = JSON.parse(process.argv[2])
const auth = new SellingPartnerAuth({ clientId, clientSecret, refreshToken, lwaUrl })
const sellers = new SellersApi({ auth, baseUrl })
export const others = [new OrdersApi({ auth, baseUrl }), new CatalogItemsApi({ auth, baseUrl })]

export async function handler() {
  const { status } = await sellers.getMarketplaceParticipations()
  const missing = await new OrdersApi({ auth, baseUrl, retry: false }).getOrder({ orderId: 'TEST_CASE_400' }).catch((error) => error)
  return { status, code: missing.code }
}

handler().then((result) => {
  console.log(JSON.stringify(result))
  auth.close()
})
`

/**
 * Bundles a program with esbuild as its documentation describes for Node, in each format, with and without minifying. Calls the
 * sandbox from each bundle.
 *
 * @param folder Folder with the installed packages.
 * @param settings Credentials and URLs of the sandbox.
 * @throws InputFault if a bundle is too large, or if it does not work.
 */
export async function checkBundles(folder: string, settings: object, progress: Progress): Promise<void> {
  // Outside of the installed packages, so that a bundle can't load anything from there.
  const outside = await mkdtemp(join(tmpdir(), 'bundles-'))
  try {
    for (const format of ['cjs', 'esm'] as const) {
      for (const minify of [false, true]) {
        const file = join(outside, `${minify ? 'minified' : 'plain'}.${format === 'cjs' ? 'cjs' : 'mjs'}`)
        const size = await bundleProgram(folder, file, { format, minify })
        if (minify && size > maxBundleSize) throw tooLarge(format, size)
        progress.step(`${format} bundle of ${size} kB: ${await runBundle(file, settings)}`)
      }
    }
  } finally {
    await rm(outside, { recursive: true, force: true })
  }
}

/** Bundles auth and three clients from a folder with the installed packages. Returns the size in kB. */
export async function bundleProgram(
  folder: string,
  outfile: string,
  options: { readonly format: 'cjs' | 'esm'; readonly minify: boolean },
): Promise<number> {
  const entry = join(folder, 'handler.mjs')
  await writeFile(entry, program)
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', logLevel: 'error', ...options })
  return Math.ceil((await stat(outfile)).size / 1000)
}

async function runBundle(file: string, settings: object): Promise<string> {
  const { stdout } = await run(process.execPath, [file, JSON.stringify(settings)])
  const result = stdout.trim()
  if (result === JSON.stringify({ status: 200, code: 'API_ERROR' })) return result
  throw new InputFault(
    file,
    `The bundle printed ${result}`,
    'Run it with a debugger, and compare it with a program that is not bundled',
  )
}

function tooLarge(format: string, size: number): InputFault {
  return new InputFault(
    `${format} bundle`,
    `It has ${size} kB, more than ${maxBundleSize} kB`,
    'Run esbuild with --analyze to see what it contains',
  )
}
