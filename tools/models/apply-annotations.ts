import type { Grant } from '../../packages/auth/src/operation/operation.js'
import { InputFault } from '../cli/input-fault.js'
import type { Annotation, Annotations, RestrictedAnnotation, RestrictedReportType } from './annotations.js'
import { operationsOf } from './operations.js'
import type { Document, OperationObject } from './swagger.js'

/**
 * Adds the annotations of a model to its document: usage plans (which override the model's), application-wide plans,
 * grants (default: seller) and idempotent operations.
 *
 * @throws {InputFault} if a row names an unknown operation, or two rows name the same operation
 */
export function applyAnnotations(document: Document, model: string, annotations: Annotations): void {
  const operations = new Map<string, OperationObject>()
  for (const { method, path, operation } of operationsOf(document)) {
    operations.set(`${method.toUpperCase()} ${path}`, operation)
    operation['x-grant'] = { type: 'seller' }
  }
  const { usagePlans, applicationPlans, grantless, restricted, restrictedReportTypes, idempotent } = annotations

  for (const [operation, { rate, burst }] of matches('usage-plans.json', usagePlans, model, operations)) {
    operation['x-usage-plan'] = { rate, burst }
  }
  for (const [operation, { rate, burst }] of matches('application-plans.json', applicationPlans, model, operations)) {
    operation['x-application-plan'] = { rate, burst }
  }
  for (const [operation, { scope }] of matches('grantless-operations.json', grantless, model, operations)) {
    operation['x-grant'] = { type: 'grantless', scope }
  }
  for (const [operation, row] of matches('restricted-operations.json', restricted, model, operations)) {
    operation['x-grant'] = restrictedGrant(row, restrictedReportTypes)
  }
  for (const [operation] of matches('idempotent-operations.json', idempotent, model, operations)) {
    operation['x-idempotent'] = true
  }
}

/** Yields each row of a model with its operation. */
function* matches<Row extends Annotation>(
  file: string,
  rows: readonly Row[],
  model: string,
  operations: ReadonlyMap<string, OperationObject>,
): Generator<[OperationObject, Row]> {
  const named = new Set<string>()
  for (const row of rows) {
    if (row.model !== model) continue
    const key = `${row.method} ${row.path}`
    const operation = operations.get(key)
    const subject = `models/annotations/${file}`
    if (operation === undefined) {
      throw new InputFault(
        subject,
        `${model} has no operation ${key}`,
        'Correct the row, or delete it if Amazon removed the operation',
      )
    }
    if (named.has(key)) throw new InputFault(subject, `${model} has two rows for ${key}`, 'Delete one of them')
    named.add(key)
    yield [operation, row]
  }
}

function restrictedGrant(
  { dataElements, optional, specificPath, byReportType }: RestrictedAnnotation,
  reportTypes: readonly RestrictedReportType[],
): Grant {
  return {
    type: 'restricted',
    ...(dataElements !== undefined && { dataElements: [...dataElements] }),
    ...(optional === true && { optional: true }),
    ...(specificPath === true && { specificPath: true }),
    ...(byReportType === true && { restrictedReportTypes: reportTypes.map(({ reportType }) => reportType) }),
  }
}
