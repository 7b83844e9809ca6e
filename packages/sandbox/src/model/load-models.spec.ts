import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { loadModels } from './load-models.js'

describe('loadModels', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('reads all models in this package', () => {
    const catalog = fileURLToPath(new URL('../../../../models/catalog.json', import.meta.url))
    expect(loadModels()).toHaveLength(JSON.parse(readFileSync(catalog, 'utf8')).length)
  })

  it('knows the package of each model', () => {
    const packages = loadModels().map((model) => model.package)
    expect(packages).toContain('orders-v0')
    expect(packages).not.toContain(undefined)
  })

  it('reads the models of a folder without its index', () => {
    writeFileSync(join(folder, 'a.json'), '{"paths":{}}')
    writeFileSync(join(folder, 'index.json'), '[]')
    expect(loadModels(folder)).toEqual([{ paths: {} }])
  })

  it.each([
    ['is not JSON', '{', /a\.json is not valid JSON\. Use a Swagger 2\.0 model\. \(/],
    ['has no paths', '{}', /a\.json has no paths\. Use a Swagger 2\.0 model\.$/],
    ['is not an object', '1', /a\.json has no paths\./],
  ])('rejects a file that %s', (_, text, message) => {
    writeFileSync(join(folder, 'a.json'), text)
    expect(() => loadModels(folder)).toThrow(message)
  })

  it('rejects a folder without models', () => {
    expect(() => loadModels(folder)).toThrow(`${folder} has no models. Pass a folder of Swagger 2.0 files.`)
    expect(() => loadModels(join(folder, 'absent'))).toThrow(/absent has no models\./)
  })
})
