import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputFault } from '../cli/input-fault.js'
import type { StagedPackage } from './stage-package.js'

/**
 * The engine's batch mode prints no warnings and ends well with files missing, so its outcome is checked instead of its
 * log: each file is there and says something.
 */
export async function verifyOutput(staged: readonly StagedPackage[], files: readonly string[]): Promise<void> {
  for (const { row, output } of staged) {
    for (const file of files) {
      const text = await readFile(join(output, file), 'utf8').catch(() => '')
      if (text.trim() === '') {
        throw new InputFault(`${row.package}/${file}`, 'the engine wrote nothing', 'look at the template and the model')
      }
    }
  }
}
