import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { InputFault } from '../cli/input-fault.js'
import type { Progress } from '../cli/progress.js'
import { addPrograms, installAsDocumented, runProgram } from './consumer.js'
import type { PackedPackage } from './pack-packages.js'

/** Paths that users import as files. */
const files = ['json/notifications/OrderChangeNotification.json', 'graphql/analytics_economics_2024_03_15.graphql']

/** Installs the package of schemas alone, and loads all schemas from ESM and CommonJS. */
export async function checkSchemas(
  folder: string,
  packed: readonly PackedPackage[],
  progress: Progress,
): Promise<void> {
  const name = '@selling-partner/schemas'
  const consumer = await installAsDocumented(folder, [name], packed)
  await addPrograms(consumer, ['schemas.mjs'])
  const { code } = await transform(await readFile(join(folder, 'schemas.mjs'), 'utf8'), { format: 'cjs' })
  await writeFile(join(folder, 'schemas.cjs'), code)
  for (const file of ['schemas.mjs', 'schemas.cjs']) {
    progress.step(`${file}: ${await runProgram(consumer, file)}`)
  }
  const published = packed.find((each) => each.name === name)?.files ?? []
  const missing = files.filter((file) => !published.includes(file))
  if (missing.length > 0)
    throw new InputFault(name, `It lacks ${missing.join(', ')}`, 'Build it, and check the folders in its manifest')
}
