import { type LargeDocument, rowsOf, tableColumns } from '../../../packages/jobs/test/corpus/large-document.js'
import { ChildProcess } from '../child-process.js'
import { limits, outOfMemory } from '../documents/limits.js'
import { type LoadedReader, loadReaders } from '../documents/reader.js'
import { serveDocument } from '../documents/serve-document.js'
import type { ReaderCommands, Reading } from '../documents/worker.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { median } from './median.js'

const goal = { ratio: 0.6, memory: 100 }

/** Why a reader has not read the report: `did not finish within 120 s`. */
type Failure = string

/** The CPU time, the memory and the time to the first row of a large report. */
export const document: Measurement = {
  name: 'document',
  title: 'CPU time and memory to read a report',
  async run(testBed) {
    const report: LargeDocument = { format: 'tsv', bytes: (testBed.isQuick ? 32 : 256) * 2 ** 20 }
    testBed.progress.step(`Reading a report of ${report.bytes / 2 ** 20} MiB in turn`)
    const readers = await loadReaders()
    const readings = await serveDocument(report, testBed.certificate, (url) =>
      readInTurn(readers, report, url, testBed),
    )
    const peers = readers.filter(({ role }) => role === 'peer').map((reader) => cpuOf(readings.get(reader)))
    const fastest = Math.min(...peers.filter((cpu) => !Number.isNaN(cpu)))
    return readers.map((reader) => toRow(reader, report, readings.get(reader) ?? [], fastest))
  },
}

/** The readings of each reader, or why it could not read the report. */
type Readings = ReadonlyMap<LoadedReader, readonly Reading[] | Failure>

/** Each reading has its own process, so that the memory of an earlier one does not count. */
async function readInTurn(
  readers: readonly LoadedReader[],
  report: LargeDocument,
  url: string,
  { certificate, isQuick, progress }: TestBed,
): Promise<Readings> {
  const rounds = isQuick ? 1 : 3
  const readings = new Map<LoadedReader, Reading[] | Failure>()
  for (let round = 1; round <= rounds; round++) {
    for (const reader of readers) {
      const earlier = readings.get(reader) ?? []
      // Another attempt would take as long.
      if (typeof earlier === 'string') continue
      const reading = await readOnce(reader, report, url, certificate)
      readings.set(reader, typeof reading === 'string' ? reading : [...earlier, reading])
    }
    progress.advance(round, rounds)
  }
  return readings
}

/** Reads the report in a separate process, whose time and memory are limited. */
async function readOnce(
  reader: LoadedReader,
  report: LargeDocument,
  url: string,
  certificate: string,
): Promise<Reading | Failure> {
  const file = new URL('../documents/worker.ts', import.meta.url)
  const worker = new ChildProcess<ReaderCommands>(file, {
    certificate,
    args: [reader.file],
    environment: { NODE_OPTIONS: `--max-old-space-size=${limits.memory}` },
  })
  const timedOut = new AbortController()
  const timer = setTimeout(() => {
    timedOut.abort()
    void worker.stop()
  }, limits.seconds * 1000)
  try {
    const reading = await worker.call('read', url)
    return reading.rows === rowsOf(report) ? reading : 'did not return all rows'
  } catch (error) {
    if (timedOut.signal.aborted) return `did not finish within ${limits.seconds} s`
    // Node.js aborts a process whose heap is full.
    if (exhausted.test(String(error))) return `did not finish within ${limits.memory} MiB of memory`
    return 'failed'
  } finally {
    clearTimeout(timer)
    await worker.stop()
  }
}

const exhausted = new RegExp(`exited with (SIGABRT|134|${outOfMemory})\\b`)

function cpuOf(readings: readonly Reading[] | Failure = []): number {
  return typeof readings === 'string' ? Number.NaN : median(readings.map(({ cpu }) => cpu))
}

function toRow(
  { label, role }: LoadedReader,
  report: LargeDocument,
  readings: readonly Reading[] | Failure,
  fastest: number,
): Row {
  const measurement = `Report of ${report.bytes / 2 ** 20} MiB, ${tableColumns} columns, GZIP, windows-1252`
  if (typeof readings === 'string') return { measurement, contender: label, result: readings }
  const figures = {
    cpuPerRow: cpuOf(readings) / rowsOf(report),
    ratio: cpuOf(readings) / fastest,
    firstRow: median(readings.map(({ firstRow }) => firstRow)),
    memory: median(readings.map(({ memory }) => memory / 2 ** 20)),
  }
  const { cpuPerRow, ratio, firstRow, memory } = figures
  const cpu = `${(cpuPerRow * 1000).toFixed(1)} µs of CPU per row`
  return {
    measurement,
    contender: label,
    result: `${cpu}; first row after ${firstRow.toFixed(0)} ms; ${memory.toFixed(0)} MiB of memory`,
    figures,
    ...(role === 'subject' && {
      goal: {
        text: `at most ${goal.ratio} times the CPU of the fastest other one, ${goal.memory} MiB`,
        isReached: ratio <= goal.ratio && memory <= goal.memory,
      },
      keyFigures: [
        {
          name: 'Reading a large report',
          result: `${cpu}, ${ratio.toFixed(2)} times the fastest other library; ${memory.toFixed(0)} MiB`,
        },
      ],
    }),
  }
}
