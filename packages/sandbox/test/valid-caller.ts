import { loadModels } from '../src/model/load-models.js'
import { type IndexedOperation, OperationIndex } from '../src/model/operation-index.js'
import type { Sandbox } from '../src/server/create-sandbox.js'
import { Caller, type ReceivedResponse } from './caller.js'
import { OperationCaller } from './operation-caller.js'
import { ResponseValidator } from './response-validator.js'

/** Parameters of a call by name. Lists are joined with commas. */
export type CallParameters = Readonly<Record<string, string | number | readonly string[] | undefined>>

const index = new OperationIndex(loadModels())
const validator = new ResponseValidator()

/** Calls operations by method and path template, and checks that each successful response is valid against its model. */
export class ValidCaller {
  readonly #caller: OperationCaller

  constructor(sandbox: Sandbox) {
    this.#caller = new OperationCaller(new Caller(sandbox))
  }

  /** @throws Error if a successful response is invalid. */
  async send(key: string, parameters: CallParameters = {}, body?: unknown): Promise<ReceivedResponse> {
    const operation = operationOf(key)
    const sent = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    )
    const isInPath = ([name]: [string, string]) => operation.path.includes(`{${name}}`)
    const path = Object.fromEntries(sent.filter(isInPath))
    const query = sent.filter((each) => !isInPath(each))
    const response = await this.#caller.send(operation, { path, query, body })
    if (response.status >= 300) return response
    const faults = validator.faultsOf(operation, response.status, response.body)
    if (faults.length > 0) throw new Error(`The response of ${key} is invalid: ${faults.join(', ')}`)
    return response
  }
}

function operationOf(key: string): IndexedOperation {
  const operation = index.operations.find((each) => each.key === key)
  if (!operation) throw new Error(`No model has the operation ${key}.`)
  return operation
}
