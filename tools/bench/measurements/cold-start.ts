import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { type LoadedContender, versionOf } from '../load-contenders.js'
import { runNpm } from '../prepare/npm.js'
import { median, medianRatio } from './median.js'
import type { Row } from '../report/row.js'
import type { Stage } from '../test-bed.js'
import { folderSize } from './folder-size.js'
import { installedPackages } from './installed-packages.js'
import type { Measurement } from './measurement.js'

const run = promisify(execFile)

const most = { ratio: 1.06, size: 3.5, packages: 32 }

/** What it takes to have the packages for one API, and to import them. */
export const coldStart: Measurement = {
  name: 'cold-start',
  title: 'Import and installation',
  run: (stage) => inTemporaryFolder((folder) => measure(folder, stage)),
}

interface Installation {
  readonly contender: LoadedContender
  readonly folder: string
  /** MiB of the files in it. */
  readonly size: number
  readonly packages: number
}

async function measure(folder: string, stage: Stage): Promise<readonly Row[]> {
  const installations: Installation[] = []
  for (const [index, contender] of stage.contenders.entries()) {
    stage.progress.step(`Installing ${contender.packages.join(' and ')} in an empty folder`)
    installations.push(await install(join(folder, String(index)), contender, stage))
  }
  stage.progress.step('Cold start: importing them in turns')
  const times = await importInTurns(installations, stage)
  const baseline = times.get(stage.baseline) ?? []
  return installations.map((installation) => toRow(installation, times.get(installation.contender) ?? [], baseline))
}

async function install(folder: string, contender: LoadedContender, stage: Stage): Promise<Installation> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const sources = await Promise.all(contender.packages.map((name) => sourceOf(name, stage)))
  await runNpm(['install', ...sources], folder)
  await writeFile(join(folder, program), importing(contender.packages))
  const modules = join(folder, 'node_modules')
  return { contender, folder, size: await folderSize(modules), packages: await installedPackages(modules) }
}

async function sourceOf(name: string, { packed }: Stage): Promise<string> {
  return packed.find((ours) => ours.name === name)?.tarball ?? `${name}@${await versionOf(name)}`
}

const program = 'import.mjs'

/** A program that imports and then prints the milliseconds of processor time that its process has taken. */
function importing(names: readonly string[]): string {
  return `${names.map((name) => `import '${name}'`).join('\n')}
const { user, system } = process.cpuUsage()
console.log((user + system) / 1000)
`
}

async function importInTurns(
  installations: readonly Installation[],
  { isQuick, progress }: Stage,
): Promise<ReadonlyMap<LoadedContender, readonly number[]>> {
  const rounds = isQuick ? 5 : 21
  const times = new Map(installations.map(({ contender }) => [contender, [] as number[]]))
  // The first import of each reads its files from disk, and is not counted.
  for (const { folder } of installations) await timeImport(folder)
  for (let round = 1; round <= rounds; round++) {
    for (const { contender, folder } of installations) times.get(contender)?.push(await timeImport(folder))
    progress.advance(round, rounds)
  }
  return times
}

async function timeImport(folder: string): Promise<number> {
  const { stdout } = await run(process.execPath, [program], { cwd: folder })
  return Number(stdout)
}

function toRow(
  { contender, size, packages }: Installation,
  times: readonly number[],
  baseline: readonly number[],
): Row {
  const figures = { cpu: median(times), ratio: medianRatio(times, baseline), size, packages }
  const { cpu, ratio } = figures
  return {
    measurement: 'Cold start and size',
    contender: contender.label,
    measured: `${cpu.toFixed(0)} ms of processor to import, ${ratio.toFixed(2)} times axios; ${size.toFixed(2)} MiB, ${packages} packages`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${most.ratio} times axios, ${most.size} MiB, ${most.packages} packages`,
        isReached: ratio <= most.ratio && size <= most.size && packages <= most.packages,
      },
    }),
  }
}
