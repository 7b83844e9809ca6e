import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { draft7 } from '../../../tools/contract/response-fault.js'
import type { IndexedOperation } from '../src/model/indexed-operation.js'

/** Validates responses against their schemas with ajv, which shares no code with the sandbox. */
export class ResponseValidator {
  readonly #ajv = new Ajv({ strict: false, allErrors: true })
  readonly #definitions = new Map<unknown, unknown>()
  readonly #validators = new Map<string, ValidateFunction>()

  constructor() {
    addFormats.default(this.#ajv)
    // Formats that the models have, but JSON Schema does not.
    this.#ajv.addFormat('dateTime', { type: 'string', validate: (text) => !Number.isNaN(Date.parse(text)) })
    this.#ajv.addFormat('ip', /^\d{1,3}(\.\d{1,3}){3}$/)
    this.#ajv.addFormat('boolean', /^(true|false)$/)
    for (const name of ['[A-Z]{2}', 'application/pdf']) this.#ajv.addFormat(name, true)
  }

  /** The faults of a response's body. Empty if it is valid. */
  faultsOf(operation: IndexedOperation, status: number, body: unknown): string[] {
    const { success } = operation
    if (status !== success.status) return [`the status is not ${success.status}`]
    const { schema } = success
    if (!schema) return body === undefined ? [] : ['there is a body, but no schema']
    const validate = this.#validators.get(operation.key) ?? this.#compile(schema, operation)
    this.#validators.set(operation.key, validate)
    validate(body)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }

  #compile(schema: unknown, { definitions }: IndexedOperation): ValidateFunction {
    const converted = this.#definitions.get(definitions) ?? draft7(definitions)
    this.#definitions.set(definitions, converted)
    return this.#ajv.compile({ allOf: [draft7(schema)], definitions: converted })
  }
}
