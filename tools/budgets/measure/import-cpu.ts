import { medianRatio } from '../../bench/measurements/median.js'
import type { Figure } from '../figure.js'
import { formats, importTimer } from './import-time.js'

/** Pairs of imports, and further ones if the first seem to exceed the limit, so that a busy machine does not fail the check. */
const pairs = { first: 15, further: 30 }

/**
 * Measures the CPU time to import packages, relative to axios, which they use. The processes take turns, and the figure is the
 * median of the ratios of neighbors. So other programs on the machine affect both sides.
 *
 * @param folder The folder with the installed packages.
 */
export async function measureImportCpu(
  folder: string,
  packages: readonly string[],
  limits: Readonly<Record<string, number>>,
): Promise<readonly Figure[]> {
  const importPackages = await importTimer(folder, packages)
  const importAxios = await importTimer(folder, ['axios'])
  const figures: Figure[] = []
  for (const format of formats) {
    // The first import reads the files from disk and does not count.
    await importPackages(format)
    await importAxios(format)
    const own: number[] = []
    const baseline: number[] = []
    const addPairs = async (count: number) => {
      for (let pair = 0; pair < count; pair++) {
        own.push((await importPackages(format)).own)
        baseline.push((await importAxios(format)).own)
      }
    }
    await addPairs(pairs.first)
    if (medianRatio(own, baseline) > (limits[format] ?? 0)) await addPairs(pairs.further)
    figures.push({ measure: 'importCpu', name: format, value: medianRatio(own, baseline), parts: {} })
  }
  return figures
}
