import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBudgets } from '../../budgets/figure.js'
import { type Format, formats, type ImportTime, importTimer } from '../../budgets/measure/import-time.js'
import { countPackages, folderSize } from '../../budgets/measure/install-size.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { type LoadedContender, versionOf } from '../contender.js'
import { runNpm } from '../prepare/npm.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { median, medianRatio } from './median.js'

/**
 * The reviewed limits. 2.89 MiB are axios and its dependencies, and 0.9 MiB are our sources and source maps, which traces and editors need. The descriptions
 * in the types, which editors show, take 0.3 MiB.
 */
interface Goal {
  readonly ratio: number
  /** MiB. */
  readonly size: number
  readonly packages: number
}

/** The size of the packages for one API, and the CPU time to import them. */
export const coldStart: Measurement = {
  name: 'cold-start',
  title: 'Import time and install size',
  run: (testBed) => inTemporaryFolder((folder) => measure(folder, testBed)),
}

interface Installation {
  readonly contender: LoadedContender
  readonly folder: string
  /** MiB. */
  readonly size: number
  readonly packages: number
  readonly importOnce: (format: Format) => Promise<ImportTime>
}

async function measure(folder: string, testBed: TestBed): Promise<readonly Row[]> {
  const installations: Installation[] = []
  for (const [index, contender] of testBed.contenders.entries()) {
    testBed.progress.step(`Installing ${contender.packages.join(' and ')} in an empty folder`)
    installations.push(await install(join(folder, String(index)), contender, testBed))
  }
  const rows: Row[] = []
  for (const format of formats) {
    // Other SDKs may have no CommonJS.
    const measured = installations.filter(({ contender }) => format === 'ESM' || contender.role !== 'peer')
    testBed.progress.step(`Import time, ${format}: importing all packages in turn`)
    const times = await importInTurn(measured, format, testBed)
    const baseline = times.get(testBed.baseline) ?? []
    const goal = await goalOf(format)
    rows.push(...measured.map((each) => toRow(each, format, times.get(each.contender) ?? [], baseline, goal)))
  }
  return rows
}

async function install(folder: string, contender: LoadedContender, testBed: TestBed): Promise<Installation> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const sources = await Promise.all(contender.packages.map((name) => sourceOf(name, testBed)))
  await runNpm(['install', ...sources], folder)
  const importOnce = await importTimer(folder, contender.packages)
  const modules = join(folder, 'node_modules')
  return { contender, folder, size: await folderSize(modules), packages: await countPackages(modules), importOnce }
}

async function sourceOf(name: string, { packed }: TestBed): Promise<string> {
  return packed.find((own) => own.name === name)?.tarball ?? `${name}@${await versionOf(name)}`
}

async function goalOf(format: Format): Promise<Goal> {
  const { importCpu, installSize, installedPackages } = await readBudgets()
  return {
    ratio: importCpu?.limits[format] ?? 0,
    size: installSize?.limits['one API'] ?? 0,
    packages: installedPackages?.limits['one API'] ?? 0,
  }
}

async function importInTurn(
  installations: readonly Installation[],
  format: Format,
  { isQuick, progress }: TestBed,
): Promise<ReadonlyMap<LoadedContender, readonly ImportTime[]>> {
  const rounds = isQuick ? 5 : 21
  const times = new Map(installations.map(({ contender }) => [contender, [] as ImportTime[]]))
  // The first import reads the files from disk and does not count.
  for (const { importOnce } of installations) await importOnce(format)
  for (let round = 1; round <= rounds; round++) {
    for (const { contender, importOnce } of installations) {
      times.get(contender)?.push(await importOnce(format))
    }
    progress.advance(round, rounds)
  }
  return times
}

function toRow(
  { contender, size, packages }: Installation,
  format: Format,
  times: readonly ImportTime[],
  baseline: readonly ImportTime[],
  goal: Goal,
): Row {
  const own = (list: readonly ImportTime[]) => list.map((time) => time.own)
  const totals = (list: readonly ImportTime[]) => list.map((time) => time.total)
  const figures = {
    cpu: median(own(times)),
    ratio: medianRatio(own(times), own(baseline)),
    totalCpu: median(totals(times)),
    totalRatio: medianRatio(totals(times), totals(baseline)),
    size,
    packages,
  }
  const { cpu, ratio, totalCpu, totalRatio } = figures
  const time = `${cpu.toFixed(0)} ms, ${ratio.toFixed(2)} times axios`
  const total = `with Node's own start ${totalCpu.toFixed(0)} ms, ${totalRatio.toFixed(2)} times`
  const volume = `${size.toFixed(2)} MiB, ${packages} packages`
  return {
    measurement: `Import time and install size, ${format}`,
    contender: contender.label,
    result: `${time}; ${total}; ${volume}`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${goal.ratio} times axios, ${goal.size} MiB, ${goal.packages} packages`,
        isReached: ratio <= goal.ratio && size <= goal.size && packages <= goal.packages,
      },
      keyFigures: [
        { name: `CPU time to import the packages for one API, ${format}`, result: time },
        ...(format === 'ESM' ? [{ name: 'Install size of the packages for one API', result: volume }] : []),
      ],
    }),
  }
}
