import { serveCommands } from '../child-process.js'
import { limits, outOfMemory } from './limits.js'
import type { Reader } from './reader.js'

/** How a process has read a report. */
export interface Reading {
  readonly rows: number
  /** Milliseconds of CPU time, of all threads. */
  readonly cpu: number
  /** Milliseconds from the start to the first row. */
  readonly firstRow: number
  /** Bytes by which the resident memory grew at most. */
  readonly memory: number
}

const [file = ''] = process.argv.slice(2)
const { reader } = (await import(file)) as { reader: Reader }

const samplesEvery = 1000

// Most memory of some readers is outside of the heap, which Node.js does not limit.
setInterval(() => {
  if (process.memoryUsage.rss() > limits.memory * 2 ** 20) process.exit(outOfMemory)
}, 100).unref()

const commands = {
  async read(url: string): Promise<Reading> {
    const memoryBefore = process.memoryUsage.rss()
    const cpuBefore = process.cpuUsage()
    const start = performance.now()
    let [rows, firstRow, memory] = [0, 0, 0]
    for await (const _ of reader.rows(url)) {
      if (rows === 0) firstRow = performance.now() - start
      if (rows % samplesEvery === 0) memory = Math.max(memory, process.memoryUsage.rss() - memoryBefore)
      rows += 1
    }
    const { user, system } = process.cpuUsage(cpuBefore)
    return { rows, cpu: (user + system) / 1000, firstRow, memory }
  },
}

export type ReaderCommands = typeof commands

serveCommands(commands)
