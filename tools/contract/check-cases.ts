import { listedContradictions, listedResponseContradictions } from '../models/annotations.js'
import { operationsOf } from '../models/operations.js'
import type { PreparedModel } from '../models/prepare-model.js'
import { contractCases } from './contract-case.js'
import { contradictionOf } from './contradiction.js'
import { responseFaults } from './response-fault.js'

/** Result of a comparison of static cases with the schemas of their models. */
export interface CaseSummary {
  readonly requests: number
  readonly responses: number
  /** Values of responses that their enum lacks. They are not faults, because enums of responses are open. */
  readonly newValues: number
  /** Contradictions with a row in `models/annotations`. */
  readonly listed: number
  /** One line for each contradiction without a row, and for each row without a contradiction. */
  readonly faults: readonly string[]
}

/** Compares the static cases of models with the corrected contracts. */
export function checkCases(models: readonly PreparedModel[], modelsFolder?: string): CaseSummary {
  const summaries = models.map((model) => checkModel(model, modelsFolder))
  const sum = (count: (summary: CaseSummary) => number) => summaries.reduce((total, each) => total + count(each), 0)
  return {
    requests: sum(({ requests }) => requests),
    responses: sum(({ responses }) => responses),
    newValues: sum(({ newValues }) => newValues),
    listed: sum(({ listed }) => listed),
    faults: summaries.flatMap(({ faults }) => faults),
  }
}

function checkModel({ row, document }: PreparedModel, modelsFolder?: string): CaseSummary {
  const { model } = row
  const requests = contractCases(document)
  const requestLines = requests.flatMap((each) => {
    const reason = contradictionOf(document, each)
    return reason === undefined ? [] : [lineOf('request', each.entry.method, each.entry.path, each, reason)]
  })
  const responses = checkResponses(document)
  const listed = [
    ...listedContradictions(model, modelsFolder).map((each) =>
      lineOf('request', each.method, each.path, each, each.reason),
    ),
    ...listedResponseContradictions(model, modelsFolder).map((each) =>
      lineOf('response', each.method, each.path, each, each.reason),
    ),
  ]
  const found = [...requestLines, ...responses.lines]
  return {
    requests: requests.length,
    responses: responses.count,
    newValues: responses.newValues,
    listed: listed.length,
    faults: [
      ...found.filter((line) => !listed.includes(line)).map((line) => `${model}: ${line}. Add a row`),
      ...listed.filter((line) => !found.includes(line)).map((line) => `${model}: ${line}. Delete the row: it is fixed`),
    ],
  }
}

function checkResponses(document: PreparedModel['document']): { count: number; newValues: number; lines: string[] } {
  const faultsIn = responseFaults(document)
  const result = { count: 0, newValues: 0, lines: [] as string[] }
  for (const { method, path, operation } of operationsOf(document)) {
    for (const [status, { schema, ...response }] of Object.entries(operation.responses)) {
      for (const [index, each] of (response['x-amzn-api-sandbox']?.static ?? []).entries()) {
        if (schema === undefined || each.response === undefined) continue
        result.count += 1
        for (const { place, problem, isNewValue } of faultsIn(schema, each.response)) {
          if (isNewValue) result.newValues += 1
          else result.lines.push(lineOf('response', method, path, { status, index }, `${place} ${problem}`))
        }
      }
    }
  }
  return result
}

function lineOf(
  kind: 'request' | 'response',
  method: string,
  path: string,
  { status, index }: { status: number | string; index: number },
  reason: string,
): string {
  return `${kind} of case ${index}, ${method.toUpperCase()} ${path} ${status}: ${reason}`
}
