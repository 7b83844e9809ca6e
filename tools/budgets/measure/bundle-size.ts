import { build } from 'esbuild'
import { type Figure, sumByKey, total } from '../figure.js'

const sellers = { name: '@selling-partner/sellers-v1', className: 'SellersApi' }
const orders = { name: '@selling-partner/orders-v0', className: 'OrdersApi' }
const catalog = { name: '@selling-partner/catalog-items-2022-04-01', className: 'CatalogItemsApi' }

/** The clients of the bundles, by the name of the figure. */
const bundles = { 'one client': [sellers], 'three clients': [sellers, orders, catalog] }

/** Packages that `measureBundles` needs. */
export const bundledPackages = ['@selling-partner/auth', ...bundles['three clients'].map(({ name }) => name)]

interface BundledClient {
  readonly name: string
  readonly className: string
}

/** Output formats of esbuild. */
export const bundleFormats = ['esm', 'cjs'] as const

/** Measures minified bundles of `auth` and clients, as users of AWS Lambda deploy them. */
export async function measureBundles(folder: string): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [name, clients] of Object.entries<readonly BundledClient[]>(bundles)) {
    for (const format of bundleFormats) {
      const parts = await bundleSizes(folder, programWith(clients), format)
      figures.push({ measure: 'bundle', name: `${name}, ${format}`, value: total(parts), parts })
    }
  }
  return figures
}

/** A program that calls no operation, but could call all of the clients. */
function programWith(clients: readonly BundledClient[]): string {
  return `import { SellingPartnerAuth } from '@selling-partner/auth'
${clients.map(({ name, className }) => `import { ${className} } from '${name}'`).join('\n')}
const auth = new SellingPartnerAuth()
export const clients = [${clients.map(({ className }) => `new ${className}({ auth })`).join(', ')}]
`
}

/**
 * Bundles a program for Node and minifies it. Returns the kB of each package in the bundle.
 *
 * @param folder The folder with the installed packages.
 */
export async function bundleSizes(
  folder: string,
  program: string,
  format: (typeof bundleFormats)[number],
): Promise<Record<string, number>> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    platform: 'node',
    logLevel: 'error',
    write: false,
    minify: true,
    metafile: true,
    format,
  })
  const outputs = Object.values(metafile.outputs).map(({ bytes, inputs }) => {
    const sizes = Object.entries(inputs).map(([path, { bytesInOutput }]) => [packageOf(path), bytesInOutput] as const)
    const overhead = bytes - sizes.reduce((sum, [, size]) => sum + size, 0)
    return [...sizes, ['esbuild', overhead] as const]
  })
  return sumByKey(outputs.flat().map(([name, bytes]) => [name, bytes / 1000]))
}

function packageOf(path: string): string {
  const [, name] = /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(path) ?? []
  return name ?? 'program'
}
