import { describe, expect, it } from '@jest/globals'
import { readCatalog } from './catalog.js'
import { prepareAllModels } from './prepare-model.js'
import { TemporaryFolder } from './test-support/temporary-folder.js'
import { writeBundle } from './write-bundle.js'

describe('writeBundle', () => {
  const out = new TemporaryFolder()

  it('writes each prepared model minified, and the catalog as index', () => {
    expect(writeBundle(out.join('models'))).toBe(67)
    const files = out.contents()
    expect(Object.keys(files)).toHaveLength(68)
    expect(JSON.parse(files['models/index.json'] ?? '')).toEqual(readCatalog())
    for (const { row, document } of prepareAllModels()) {
      expect(files[`models/${row.model}.json`] === JSON.stringify(document)).toBe(true)
    }
  })
})
