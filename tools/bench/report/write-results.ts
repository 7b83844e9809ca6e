import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeReport, type Report } from './report.js'

/** Leaves a report in a folder, for readers and for programs. */
export async function writeResults(folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'results.md'), `${describeReport(report)}\n`)
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(report, undefined, 2)}\n`)
}
