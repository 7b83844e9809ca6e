import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { statefulApis } from './stateful-apis.js'

describe('the list of stateful APIs', () => {
  it('has only operations of the models, each once', () => {
    const known = new Set(new OperationIndex(loadModels()).operations.map(({ key }) => key))
    const keys = statefulApis.flatMap(({ operations }) => Object.keys(operations))
    expect(keys.filter((key) => !known.has(key))).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is the table in the README', () => {
    const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')
    const rows = [...readme.matchAll(/^\| ([A-Z][^|]*\d) +\| ([^|]+[^ |]) +\|$/gm)].map(([, name, text]) => [
      name,
      text,
    ])
    expect(statefulApis.map(({ name, summary }) => [name, summary])).toEqual(rows)
  })
})
