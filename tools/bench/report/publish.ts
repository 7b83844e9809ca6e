import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPicture } from './picture.js'
import { writeBetweenMarkers } from './readme.js'
import { describeKeyFigures, describeReport, type Report, toJson } from './report.js'

/** The files with published figures, relative to the repository. All follow from `report`. */
export const publishedFiles = {
  report: 'tools/bench/published.json',
  picture: 'tools/bench/picture.svg',
  readme: 'README.md',
  table: 'tools/bench/README.md',
} as const

/**
 * Adds a report to the published figures, and writes the tables and the picture.
 *
 * @param root folder of the repository
 * @param order names of all measurements, in the order of the table
 */
export async function publish(root: string, report: Report, order: readonly string[]): Promise<void> {
  const path = join(root, publishedFiles.report)
  const published = mergeReports(JSON.parse(await readFile(path, 'utf8')) as Report, report, order)
  await writeFile(path, toJson(published))
  for (const [file, text] of await publishedTexts(root, published)) await writeFile(join(root, file), text)
}

/** Returns the contents of the files that follow from the published figures. */
export async function publishedTexts(root: string, published: Report): Promise<ReadonlyMap<string, string>> {
  const withTable = async (file: string, table: string) =>
    writeBetweenMarkers(await readFile(join(root, file), 'utf8'), 'bench', table)
  const { picture, readme, table } = publishedFiles
  return new Map([
    [picture, drawPicture(published)],
    [readme, await withTable(readme, describeKeyFigures(published))],
    [table, await withTable(table, describeReport(published))],
  ])
}

/** Replaces the runs of the measurements that were repeated. The machine is that of the newer report. */
export function mergeReports(published: Report, { machine, runs }: Report, order: readonly string[]): Report {
  const repeated = new Set(runs.map(({ name }) => name))
  const all = [...runs, ...published.runs.filter(({ name }) => !repeated.has(name))]
  const known = all.filter(({ name }) => order.includes(name))
  return { machine, runs: known.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) }
}
