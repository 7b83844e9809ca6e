import { describe, expect, it } from '@jest/globals'
import { isJsonObject, type JsonValue } from '../models/json.js'
import { prepareAllModels } from '../models/prepare-model.js'
import { contractCases, errorCases } from './contract-case.js'
import { contradictionOf } from './contradiction.js'

// Update the numbers after a pull. The contract specs of the clients test the cases themselves.

const documents = prepareAllModels().map(({ document }) => document)
const failures = documents.flatMap(errorCases)

describe('the sandbox cases of all models', () => {
  it('are 420 with 2xx, of which 14 contradict their model', () => {
    const cases = documents.flatMap((document) =>
      contractCases(document).map((each) => contradictionOf(document, each)),
    )
    expect([cases.length, cases.filter((reason) => reason !== undefined).length]).toEqual([420, 14])
  })

  it('are 470 with 4xx and 38 with 5xx', () => {
    const has = (hundreds: number) => failures.filter(({ status }) => Math.floor(status / 100) === hundreds).length
    expect([has(4), has(5)]).toEqual([470, 38])
  })

  it('have a code and a message in all but 4 error responses', () => {
    const isReadable = (entry: JsonValue) => isJsonObject(entry) && Boolean(entry.code && entry.message)
    const readable = failures.filter(({ response }) => {
      const entries = isJsonObject(response) ? response.errors : response
      return Array.isArray(entries) && entries.length > 0 && entries.every(isReadable)
    })
    expect(failures.length - readable.length).toBe(4)
  })
})
