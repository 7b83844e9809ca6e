import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProgress, type Progress } from '../cli/progress.js'
import { runCommand } from '../cli/run-command.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import type { PackedPackage } from '../package-checks/pack-packages.js'
import { loadContenders } from './contender.js'
import { bundle } from './measurements/bundle.js'
import { coldStart } from './measurements/cold-start.js'
import { document } from './measurements/document.js'
import { fleet } from './measurements/fleet.js'
import { overhead } from './measurements/overhead.js'
import { paced } from './measurements/paced.js'
import { plans } from './measurements/plans.js'
import { rateCut } from './measurements/rate-cut.js'
import { sandbox } from './measurements/sandbox.js'
import { secretRotation } from './measurements/secret-rotation.js'
import { sharedPlans } from './measurements/shared-plans.js'
import { storm } from './measurements/storm.js'
import { unsharedFleet } from './measurements/unshared-fleet.js'
import { type BenchOptions, readOptions, usage } from './options.js'
import { createCertificate } from './prepare/certificate.js'
import { prepare } from './prepare/prepare.js'
import { publish } from './report/publish.js'
import { countGoals, describeReport, type Report, thisMachine, writeResults } from './report/report.js'
import { type Measurement, TestBed } from './test-bed.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = join(root, 'tools', 'bench')

/** In the order of the table. */
const measurements: readonly Measurement[] = [
  overhead,
  paced,
  plans,
  fleet,
  sharedPlans,
  unsharedFleet,
  rateCut,
  storm,
  secretRotation,
  document,
  sandbox,
  coldStart,
  bundle,
]

await runCommand(async () => {
  const titles = new Map(measurements.map(({ name, title }) => [name, title]))
  const options = readOptions(process.argv.slice(2), [...titles.keys()])
  if (options === undefined) console.log(usage(titles))
  else await bench(options, createProgress())
})

async function bench(options: BenchOptions, progress: Progress): Promise<void> {
  const packed = await prepare(root, home, options.only, progress)
  const report = await measure(packed, options, progress)
  if (options.publishes)
    await publish(
      root,
      report,
      measurements.map(({ name }) => name),
    )
  console.log(`\n${describeReport(report)}\n`)
  const { goals, reached } = countGoals(report)
  progress.finish(`Reached ${reached} of ${goals} goals. Wrote the figures to tools/bench/results.`)
}

/** Writes the results after each measurement, so that a measurement that fails does not lose the earlier ones. */
function measure(
  packed: readonly PackedPackage[],
  { only, isQuick, seed }: BenchOptions,
  progress: Progress,
): Promise<Report> {
  return inTemporaryFolder(async (folder) => {
    const contenders = await loadContenders()
    const certificate = await createCertificate(folder)
    const testBed = await TestBed.open({ contenders, packed, certificate, isQuick, seed, progress })
    try {
      let report: Report = { machine: thisMachine(), runs: [] }
      for (const measurement of measurements.filter(({ name }) => only.includes(name))) {
        const run = { name: measurement.name, date: today(), rows: await measurement.run(testBed) }
        report = { ...report, runs: [...report.runs, run] }
        await writeResults(join(home, 'results'), report)
      }
      return report
    } finally {
      await testBed.close()
    }
  })
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
