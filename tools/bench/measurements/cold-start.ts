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

/** 2.89 MiB are axios and its dependencies, and 0.7 MiB are our sources and source maps, which traces and editors need. */
const goal = { ratio: 1.06, size: 4.35, packages: 32 }

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
  testBed.progress.step('Import time: importing all packages in turn')
  const times = await importInTurn(installations, testBed)
  const baseline = times.get(testBed.baseline) ?? []
  return installations.map((installation) => toRow(installation, times.get(installation.contender) ?? [], baseline))
}

async function install(folder: string, contender: LoadedContender, testBed: TestBed): Promise<Installation> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const sources = await Promise.all(contender.packages.map((name) => sourceOf(name, testBed)))
  await runNpm(['install', ...sources], folder)
  await writeFile(join(folder, program), importProgram(contender.packages))
  const modules = join(folder, 'node_modules')
  return { contender, folder, size: await folderSize(modules), packages: await countPackages(modules) }
}

async function sourceOf(name: string, { packed }: TestBed): Promise<string> {
  return packed.find((own) => own.name === name)?.tarball ?? `${name}@${await versionOf(name)}`
}

const program = 'import.mjs'

/** A program that imports packages and prints the CPU time of its process in milliseconds. */
function importProgram(names: readonly string[]): string {
  return `${names.map((name) => `import '${name}'`).join('\n')}
const { user, system } = process.cpuUsage()
console.log((user + system) / 1000)
`
}

async function importInTurn(
  installations: readonly Installation[],
  { isQuick, progress }: TestBed,
): Promise<ReadonlyMap<LoadedContender, readonly number[]>> {
  const rounds = isQuick ? 5 : 21
  const times = new Map(installations.map(({ contender }) => [contender, [] as number[]]))
  // The first import reads the files from disk and does not count.
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
  const [time, comparison, volume] = [
    `${cpu.toFixed(0)} ms`,
    `${ratio.toFixed(2)} times axios`,
    `${size.toFixed(2)} MiB`,
  ]
  return {
    measurement: 'Import time and install size',
    contender: contender.label,
    result: `${time} of CPU to import, ${comparison}; ${volume}, ${packages} packages`,
    figures,
    ...(contender.role === 'subject' && {
      goal: {
        text: `at most ${goal.ratio} times axios, ${goal.size} MiB, ${goal.packages} packages`,
        isReached: ratio <= goal.ratio && size <= goal.size && packages <= goal.packages,
      },
      keyFigures: [
        { name: 'CPU time to import the packages for one API', result: `${time}, ${comparison}` },
        { name: 'Install size of the packages for one API', result: `${volume} in ${packages} packages` },
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
