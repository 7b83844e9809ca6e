import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import type { JsonValue } from '../json.js'

/** A new temporary folder for each test of a file. */
export class TemporaryFolder {
  path = ''

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(join(tmpdir(), 'models-test-'))
    })
    afterEach(() => rmSync(this.path, { recursive: true, force: true }))
  }

  join(...names: readonly string[]): string {
    return join(this.path, ...names)
  }

  /** Writes a file and creates its folders. Writes a string unchanged, and other values as JSON. */
  write(name: string, content: JsonValue): void {
    const file = this.join(name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  }

  /** Reads all files in the folder and its subfolders. */
  contents(): Record<string, string> {
    const names = readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    return Object.fromEntries(
      names.sort().map((name) => [name.slice(this.path.length + 1), readFileSync(name, 'utf8')]),
    )
  }
}
