import { expect, it } from '@jest/globals'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import { behaviours } from './behaviours.js'

it('every behaviour belongs to an operation in the models', () => {
  const keys = new Set(new OperationIndex(loadModels()).operations.map(({ key }) => key))
  expect([...behaviours.keys()].filter((key) => !keys.has(key))).toEqual([])
})
