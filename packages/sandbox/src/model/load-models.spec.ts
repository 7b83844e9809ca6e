import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { loadModels } from './load-models.js'

describe('loading models', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('reads every model that the package carries', () => {
    expect(loadModels()).toHaveLength(67)
  })

  it('reads the models of a folder, and not its index', () => {
    writeFileSync(join(folder, 'a.json'), '{"paths":{}}')
    writeFileSync(join(folder, 'index.json'), '[]')
    expect(loadModels(folder)).toEqual([{ paths: {} }])
  })

  it.each([
    ['is not JSON', '{', /a\.json cannot be read as a model: /],
    ['has no paths', '{}', /a\.json is not a Swagger 2\.0 model: it has no paths\.$/],
    ['is not an object', '1', /a\.json is not a Swagger 2\.0 model/],
  ])('names a file that %s', (_, text, message) => {
    writeFileSync(join(folder, 'a.json'), text)
    expect(() => loadModels(folder)).toThrow(message)
  })

  it('says what to do where there are none', () => {
    expect(() => loadModels(folder)).toThrow(`No models in ${folder}: name a folder of Swagger 2.0 files.`)
    expect(() => loadModels(join(folder, 'absent'))).toThrow(/^No models in /)
  })
})
