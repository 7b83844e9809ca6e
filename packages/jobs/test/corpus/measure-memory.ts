import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { DocumentServer } from '../document-server.js'
import { type LargeDocument, rowsOf, sendLarge } from './large-document.js'
import type { Reading } from './read-large-document.js'

const program = 'read-large-document.ts'

/**
 * Reads a large document in another process, while this one generates it.
 * @param folder The folder of this file.
 * @throws Error if a row is missing.
 */
export async function measureMemory(document: LargeDocument, folder: string): Promise<Reading> {
  const server = await DocumentServer.start()
  try {
    server.handle(sendLarge(document))
    const args = ['--import', 'tsx', `${folder}/${program}`, server.url, document.format]
    // The workspace's sources, unless this process was started with other packages.
    const env = { TSX_TSCONFIG_PATH: `${folder}/tsconfig.json`, ...process.env }
    const { stdout } = await promisify(execFile)(process.execPath, args, { env })
    const reading: Reading = JSON.parse(stdout)
    if (reading.rows !== rowsOf(document)) {
      throw new Error(`${reading.rows} rows instead of ${rowsOf(document)}`)
    }
    return reading
  } finally {
    await server.close()
  }
}
