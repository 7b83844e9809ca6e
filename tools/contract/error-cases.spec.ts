import { describe, expect, it } from '@jest/globals'
import { isJsonObject, type JsonValue } from '../models/json.js'
import { prepareAllModels } from '../models/prepare-model.js'
import { errorCases } from './contract-case.js'

// The contract specs of the clients test the cases themselves, and print their number.

const failures = prepareAllModels().flatMap(({ document }) => errorCases(document))

describe('the error responses of all sandbox cases', () => {
  it('have a code and a message, except for 4', () => {
    const isReadable = (entry: JsonValue) => isJsonObject(entry) && Boolean(entry.code && entry.message)
    const readable = failures.filter(({ response }) => {
      const entries = isJsonObject(response) ? response.errors : response
      return Array.isArray(entries) && entries.length > 0 && entries.every(isReadable)
    })
    expect(failures.length - readable.length).toBe(4)
  })
})
