import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputFault } from '../../cli/input-fault.js'
import { type Figure, total } from '../figure.js'

/** Measures the lines of generated code and of the types that editors and `tsc` read. Empty lines do not count. */
export async function measureLines(root: string): Promise<readonly Figure[]> {
  const clients = join(root, 'packages/clients')
  const sources = await linesOfClients(clients, 'src', /(?<!\.spec)\.ts$/)
  const types = await linesOfClients(clients, 'dist/esm', /\.d\.ts$/)
  const [largest = ['', 0]] = Object.entries(types).sort(([, a], [, b]) => b - a)
  return [
    { measure: 'generatedLines', name: 'all clients', value: total(sources), parts: sources },
    { measure: 'declarationLines', name: 'largest client', value: largest[1], parts: types },
    { measure: 'declarationLines', name: 'all clients', value: total(types), parts: types },
  ]
}

async function linesOfClients(clients: string, folder: string, pattern: RegExp): Promise<Record<string, number>> {
  const entries = (await readdir(clients, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const lines: Record<string, number> = {}
  for (const { name } of entries) lines[name] = await linesIn(join(clients, name, folder), pattern)
  return lines
}

async function linesIn(folder: string, pattern: RegExp): Promise<number> {
  const files = await readdir(folder).catch(() => {
    throw new InputFault(folder, 'It is missing', 'Run npm run build')
  })
  const texts = await Promise.all(
    files.filter((file) => pattern.test(file)).map((file) => readFile(join(folder, file), 'utf8')),
  )
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '').length
}
