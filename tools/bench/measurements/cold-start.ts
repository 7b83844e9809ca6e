import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { type LoadedContender, versionOf } from '../contender.js'
import { runNpm } from '../prepare/npm.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { median, medianRatio } from './median.js'

const run = promisify(execFile)

/**
 * 2.89 MiB are axios and its dependencies, and 0.9 MiB are our sources and source maps, which traces and editors need. The descriptions
 * in the types, which editors show, take 0.3 MiB.
 */
const goal = { ratio: 0.6, size: 4.75, packages: 32 }

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
    rows.push(...measured.map((each) => toRow(each, format, times.get(each.contender) ?? [], baseline)))
  }
  return rows
}

async function install(folder: string, contender: LoadedContender, testBed: TestBed): Promise<Installation> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const sources = await Promise.all(contender.packages.map((name) => sourceOf(name, testBed)))
  await runNpm(['install', ...sources], folder)
  for (const format of formats)
    await writeFile(join(folder, programs[format]), importProgram(format, contender.packages))
  await writeFile(join(folder, emptyProgram), printCpuTime)
  const modules = join(folder, 'node_modules')
  return { contender, folder, size: await folderSize(modules), packages: await countPackages(modules) }
}

async function sourceOf(name: string, { packed }: TestBed): Promise<string> {
  return packed.find((own) => own.name === name)?.tarball ?? `${name}@${await versionOf(name)}`
}

const formats = ['ESM', 'CommonJS'] as const

type Format = (typeof formats)[number]

const programs: Readonly<Record<Format, string>> = { ESM: 'import.mjs', CommonJS: 'require.cjs' }

/** A program that imports nothing, to measure Node's own start. */
const emptyProgram = 'empty.cjs'

/** Prints the CPU time of the process in milliseconds. */
const printCpuTime = `
const { user, system } = process.cpuUsage()
console.log((user + system) / 1000)
`

function importProgram(format: Format, names: readonly string[]): string {
  const statements = names.map((name) => (format === 'ESM' ? `import '${name}'` : `require('${name}')`))
  return `${statements.join('\n')}${printCpuTime}`
}

/** CPU time of one process in milliseconds. */
interface ImportTime {
  readonly total: number
  /** Without Node's own start. */
  readonly own: number
}

async function importInTurn(
  installations: readonly Installation[],
  format: Format,
  { isQuick, progress }: TestBed,
): Promise<ReadonlyMap<LoadedContender, readonly ImportTime[]>> {
  const rounds = isQuick ? 5 : 21
  const times = new Map(installations.map(({ contender }) => [contender, [] as ImportTime[]]))
  // The first import reads the files from disk and does not count.
  for (const { folder } of installations) await timeProgram(folder, programs[format])
  for (let round = 1; round <= rounds; round++) {
    for (const { contender, folder } of installations) {
      const start = await timeProgram(folder, emptyProgram)
      const total = await timeProgram(folder, programs[format])
      times.get(contender)?.push({ total, own: total - start })
    }
    progress.advance(round, rounds)
  }
  return times
}

async function timeProgram(folder: string, program: string): Promise<number> {
  const { stdout } = await run(process.execPath, [program], { cwd: folder })
  return Number(stdout)
}

function toRow(
  { contender, size, packages }: Installation,
  format: Format,
  times: readonly ImportTime[],
  baseline: readonly ImportTime[],
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

/** Size of the files in a folder and its subfolders, in MiB. */
export async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20
}

/** Number of packages that npm installed in a `node_modules` folder. */
async function countPackages(modules: string): Promise<number> {
  const lock = await readFile(join(modules, '.package-lock.json'), 'utf8')
  return Object.keys((JSON.parse(lock) as { packages: object }).packages).length
}
