import { describe, expect, it } from '@jest/globals'
import { typeErrors } from './test-support/type-errors.js'

const declarations = `
  import type { ServiceDocumentUploadDestination } from '@selling-partner/services-v1'
  import type { UploadDestination } from '@selling-partner/uploads-2020-11-01'
  declare const destination: Required<UploadDestination>
  declare const serviceDestination: Required<ServiceDocumentUploadDestination>
`

const valid = [
  "fetch(destination.url, { method: 'PUT', headers: destination.headers })",
  "fetch(serviceDestination.url, { method: 'PUT', headers: serviceDestination.headers })",
  "const type: string | undefined = destination.headers['content-type']",
]

const invalid: Readonly<Record<string, RegExp>> = {
  "const length: number = destination.headers['content-length']": /not assignable to type 'number'/,
}

const program = (line: string): [string, string] => [line, `${declarations}\n${line}\nexport {}`]
const errors = typeErrors(Object.fromEntries([...valid, ...Object.keys(invalid)].map(program)))

describe('the types of fields', () => {
  it.each(valid)('accept %s', (line) => {
    expect(errors.get(line)).toEqual([])
  })

  it.each(Object.entries(invalid))('reject %s', (line, message) => {
    expect(errors.get(line)).toEqual([expect.stringMatching(message)])
  })
})
