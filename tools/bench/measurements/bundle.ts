import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { bundledClients, bundleProgram, maxBundleSize } from '../../package-checks/check-bundles.js'
import { runNpm } from '../prepare/npm.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'

/** The size of a minified bundle, as users of AWS Lambda deploy it. */
export const bundle: Measurement = {
  name: 'bundle',
  title: 'Size of a bundle for AWS Lambda',
  run: (testBed) => inTemporaryFolder((folder) => measure(folder, testBed)),
}

const packages = ['@selling-partner/auth', ...bundledClients]

const formats = ['cjs', 'esm'] as const

async function measure(folder: string, { baseline, contenders, packed, progress }: TestBed): Promise<readonly Row[]> {
  progress.step(`Bundling auth and ${bundledClients.length} clients`)
  const subject = contenders.find(({ role }) => role === 'subject')
  const tarballs = packed.filter(({ name }) => packages.includes(name)).map(({ tarball }) => tarball)
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  await runNpm(['install', ...tarballs], folder)
  const rows: Row[] = []
  for (const format of formats) {
    const measurement = `Minified bundle, ${format}`
    const own = await bundleProgram(folder, join(folder, 'own.js'), { format, minify: true })
    const axios = await bundleAxios(folder, format)
    rows.push({ measurement, contender: baseline.label, result: `${axios} kB`, figures: { size: axios } })
    rows.push({
      measurement,
      contender: subject?.label ?? '',
      result: `${own} kB with auth and ${bundledClients.length} clients`,
      figures: { size: own },
      goal: { text: `at most ${maxBundleSize} kB`, isReached: own <= maxBundleSize },
      ...(format === 'cjs' && {
        keyFigures: [{ name: `Minified bundle with auth and ${bundledClients.length} clients`, result: `${own} kB` }],
      }),
    })
  }
  return rows
}

/** Bundles a program that contains only axios. Returns the size in kB. */
async function bundleAxios(folder: string, format: (typeof formats)[number]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: "import axios from 'axios'\nconsole.log(axios.VERSION)\n", resolveDir: folder },
    bundle: true,
    platform: 'node',
    logLevel: 'error',
    write: false,
    minify: true,
    format,
  })
  return Math.ceil(outputFiles.reduce((sum, { contents }) => sum + contents.length, 0) / 1000)
}
