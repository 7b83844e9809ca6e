import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBudgets, total } from '../../budgets/figure.js'
import { bundledPackages, bundleFormats, bundleSizes, measureBundles } from '../../budgets/measure/bundle-size.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { runNpm } from '../prepare/npm.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'

/** The size of a minified bundle, as users of AWS Lambda deploy it. */
export const bundle: Measurement = {
  name: 'bundle',
  title: 'Size of a bundle for AWS Lambda',
  run: (testBed) => inTemporaryFolder((folder) => measure(folder, testBed)),
}

async function measure(folder: string, { baseline, contenders, packed, progress }: TestBed): Promise<readonly Row[]> {
  progress.step('Bundling auth and clients')
  const subject = contenders.find(({ role }) => role === 'subject')
  const tarballs = packed.filter(({ name }) => bundledPackages.includes(name)).map(({ tarball }) => tarball)
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  await runNpm(['install', ...tarballs], folder)
  const { bundle: budget } = await readBudgets()
  const rows: Row[] = []
  for (const format of bundleFormats) {
    const axios = Math.ceil(total(await bundleSizes(folder, axiosProgram, format)))
    const contender = baseline.label
    rows.push({ measurement: `Minified bundle, ${format}`, contender, result: `${axios} kB`, figures: { size: axios } })
  }
  for (const { name, value } of await measureBundles(folder)) {
    const size = Math.ceil(value)
    const limit = budget?.limits[name] ?? 0
    rows.push({
      measurement: `Minified bundle, ${name}`,
      contender: subject?.label ?? '',
      result: `${size} kB with auth`,
      figures: { size },
      goal: { text: `at most ${limit} kB`, isReached: size <= limit },
      ...(name === 'three clients, cjs' && {
        keyFigures: [{ name: 'Minified bundle with auth and 3 clients', result: `${size} kB` }],
      }),
    })
  }
  return rows
}

const axiosProgram = "import axios from 'axios'\nconsole.log(axios.VERSION)\n"
