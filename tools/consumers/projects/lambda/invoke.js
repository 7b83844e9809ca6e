import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

// Invokes the handler of a bundle, as AWS Lambda does. Copies the bundle to a folder from which it can't load packages.
const [, , bundle] = process.argv
const load = bundle.endsWith('.cjs') ? createRequire(import.meta.url) : (file) => import(file)
const folder = await mkdtemp(join(tmpdir(), 'lambda-'))
try {
  const file = join(folder, basename(bundle))
  await cp(bundle, file)
  const { handler } = await load(file)
  const result = await handler({ orderId: 'TEST_CASE_400', asin: 'B07N4M94X4' })
  if (result.order !== 'API_ERROR' || result.item !== 200 || !result.marketplaces)
    throw new Error(JSON.stringify(result))
  console.log(JSON.stringify(result))
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit()
