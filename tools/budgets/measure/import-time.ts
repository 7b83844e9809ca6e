import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Formats in which a package is imported. */
export const formats = ['ESM', 'CommonJS'] as const

export type Format = (typeof formats)[number]

/** Prints the CPU time of the process in milliseconds. */
const printCpuTime = `
const { user, system } = process.cpuUsage()
console.log((user + system) / 1000)
`

/** CPU time of one process in milliseconds. */
export interface ImportTime {
  readonly total: number
  /** Without Node's own start. */
  readonly own: number
}

/** Writes programs that import packages into the folder that has them. Returns a function that measures one import. */
export async function importTimer(
  folder: string,
  packages: readonly string[],
): Promise<(format: Format) => Promise<ImportTime>> {
  const file = (name: string) => join(folder, `${packages.length}-packages-${name}`)
  const imports = packages.map((name) => `import '${name}'\n`)
  const requires = packages.map((name) => `require('${name}')\n`)
  await writeFile(file('import.mjs'), imports.join('') + printCpuTime)
  await writeFile(file('require.cjs'), requires.join('') + printCpuTime)
  await writeFile(file('empty.cjs'), printCpuTime)
  return async (format) => {
    const start = await cpuTimeOf(file('empty.cjs'))
    const total = await cpuTimeOf(file(format === 'ESM' ? 'import.mjs' : 'require.cjs'))
    return { total, own: total - start }
  }
}

async function cpuTimeOf(program: string): Promise<number> {
  const { stdout } = await run(process.execPath, [program])
  return Number(stdout)
}
