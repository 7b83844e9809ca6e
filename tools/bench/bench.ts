import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Progress } from '../cli/progress.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import type { PackedPackage } from '../package-checks/pack-packages.js'
import { loadContenders } from './load-contenders.js'
import { measurements } from './measurements/measurements.js'
import type { BenchOptions } from './options.js'
import { createCertificate } from './prepare/certificate.js'
import { prepare } from './prepare/prepare.js'
import { thisMachine } from './report/machine.js'
import { countGoals, describeReport, type Report } from './report/report.js'
import { writeBetweenMarkers } from './report/readme.js'
import { writeResults } from './report/write-results.js'
import { Stage } from './test-bed.js'

/** Prepares, measures and reports. */
export async function bench(root: string, options: BenchOptions, progress: Progress): Promise<void> {
  const home = join(root, 'tools', 'bench')
  const packed = await prepare(root, home, options.only, progress)
  const report = await measure(packed, options, progress, (soFar) => writeResults(join(home, 'results'), soFar))
  if (options.writesReadme) await writeReadme(join(root, 'README.md'), report)
  console.log(`\n${describeReport(report)}\n`)
  const { goals, reached } = countGoals(report)
  progress.finish(`${reached} of ${goals} goals reached. The figures are in tools/bench/results.`)
}

/** @param keep Is given the report after each measurement, so that a later one that fails costs nothing but itself. */
function measure(
  packed: readonly PackedPackage[],
  { only, isQuick, seed }: BenchOptions,
  progress: Progress,
  keep: (report: Report) => Promise<void>,
): Promise<Report> {
  return inTemporaryFolder(async (folder) => {
    const contenders = await loadContenders()
    const certificate = await createCertificate(folder)
    const stage = await Stage.open({ contenders, packed, certificate, isQuick, seed, progress })
    try {
      let report: Report = { date: new Date().toISOString(), machine: thisMachine(), rows: [] }
      for (const measurement of measurements.filter(({ name }) => only.includes(name))) {
        report = { ...report, rows: [...report.rows, ...(await measurement.run(stage))] }
        await keep(report)
      }
      return report
    } finally {
      await stage.close()
    }
  })
}

async function writeReadme(path: string, report: Report): Promise<void> {
  const readme = await readFile(path, 'utf8')
  await writeFile(path, writeBetweenMarkers(readme, 'bench', describeReport(report)))
}
