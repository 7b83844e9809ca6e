import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'

/** A folder for each test of a file. It is removed after the test. */
export class TemporaryFolder {
  path = ''

  constructor() {
    beforeEach(() => {
      this.path = mkdtempSync(join(tmpdir(), 'secret-rotation-'))
    })
    afterEach(() => rmSync(this.path, { recursive: true, force: true }))
  }

  join(...names: readonly string[]): string {
    return join(this.path, ...names)
  }
}
