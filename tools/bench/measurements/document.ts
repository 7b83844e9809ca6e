import { type LargeDocument, rowsOf, tableColumns } from '../../../packages/jobs/test/corpus/large-document.js'
import { ChildProcess } from '../child-process.js'
import { type LoadedReader, loadReaders } from '../documents/reader.js'
import { serveDocument } from '../documents/serve-document.js'
import type { ReaderCommands, Reading } from '../documents/worker.js'
import type { Row } from '../report/report.js'
import type { Measurement, TestBed } from '../test-bed.js'
import { median } from './median.js'

const goal = { ratio: 0.6, memory: 100 }

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

type Readings = ReadonlyMap<LoadedReader, readonly Reading[]>

/** Each reading has its own process, so that the memory of an earlier one does not count. */
async function readInTurn(
  readers: readonly LoadedReader[],
  report: LargeDocument,
  url: string,
  { certificate, isQuick, progress }: TestBed,
): Promise<Readings> {
  const rounds = isQuick ? 1 : 3
  const readings = new Map(readers.map((reader) => [reader, [] as Reading[]]))
  for (let round = 1; round <= rounds; round++) {
    for (const reader of readers) {
      const reading = await readOnce(reader, url, certificate)
      if (reading?.rows === rowsOf(report)) readings.get(reader)?.push(reading)
    }
    progress.advance(round, rounds)
  }
  return readings
}

/** Returns `undefined` if the process fails, for example because its memory is exhausted. */
async function readOnce(reader: LoadedReader, url: string, certificate: string): Promise<Reading | undefined> {
  const file = new URL('../documents/worker.ts', import.meta.url)
  const worker = new ChildProcess<ReaderCommands>(file, { certificate, args: [reader.file] })
  try {
    return await worker.call('read', url)
  } catch {
    return undefined
  } finally {
    await worker.stop()
  }
}

function cpuOf(readings: readonly Reading[] = []): number {
  return median(readings.map(({ cpu }) => cpu))
}

function toRow(
  { label, role }: LoadedReader,
  report: LargeDocument,
  readings: readonly Reading[],
  fastest: number,
): Row {
  const measurement = `Report of ${report.bytes / 2 ** 20} MiB, ${tableColumns} columns, GZIP, windows-1252`
  if (readings.length === 0) return { measurement, contender: label, result: 'did not return all rows' }
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
