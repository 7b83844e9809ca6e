import type { Grant } from '../../packages/auth/src/operation/operation.js'
import { InputFault } from '../cli/input-fault.js'
import type {
  Annotation,
  Annotations,
  OptionalPropertyAnnotation,
  RestrictedAnnotation,
  RestrictedReportType,
} from './annotations.js'
import { applyKnownTypes } from './apply-known-types.js'
import { applyRules } from './apply-rules.js'
import { applySchemaFacts } from './apply-schema-facts.js'
import { operationsOf } from './operations.js'
import { applyPages } from './pages.js'
import type { Document, OperationObject } from './swagger.js'

/** Receives a fault. */
export type Report = (fault: InputFault) => void

export function throwFault(fault: InputFault): never {
  throw fault
}

/**
 * Adds the annotations of a model to its document. Usage plans override those of the model. Operations without a row for their
 * grant keep that of the model, or get the grant `seller`.
 *
 * @param report receives a fault for each row that names an unknown operation, or the operation of another row.
 *   Default: throws it
 */
export function applyAnnotations(
  document: Document,
  model: string,
  annotations: Annotations,
  report: Report = throwFault,
): void {
  const operations = new Map<string, OperationObject>()
  for (const { method, path, operation } of operationsOf(document)) {
    operations.set(`${method.toUpperCase()} ${path}`, operation)
    operation['x-grant'] ??= { type: 'seller' }
  }
  const { usagePlans, applicationPlans, grantless, restricted, restrictedReportTypes, idempotent } = annotations
  const rowsOf = <Row extends Annotation>(file: string, rows: readonly Row[]) =>
    matches(file, rows, model, operations, report)

  for (const [operation, { rate, burst }] of rowsOf('usage-plans.json', usagePlans)) {
    operation['x-usage-plan'] = { rate, burst }
  }
  for (const [operation, { rate, burst }] of rowsOf('application-plans.json', applicationPlans)) {
    operation['x-application-plan'] = { rate, burst }
  }
  for (const [operation, { scope }] of rowsOf('grantless-operations.json', grantless)) {
    operation['x-grant'] = { type: 'grantless', scope }
  }
  for (const [operation, row] of rowsOf('restricted-operations.json', restricted)) {
    operation['x-grant'] = restrictedGrant(row, restrictedReportTypes)
  }
  for (const [operation] of rowsOf('idempotent-operations.json', idempotent)) {
    operation['x-idempotent'] = true
  }
  for (const [operation, { replacement }] of rowsOf('replacements.json', annotations.replacements)) {
    operation['x-replacement'] = replacement
  }
  applySchemaFacts(document, model, annotations, report)
  applyKnownTypes(document, model, annotations.knownTypes, report)
  // After the values, because the condition of a rule can name one.
  applyRules(document, model, annotations.rules, report)
  applyPages(document, new Map(rowsOf('pages.json', annotations.pages)), report)
  applyOptionalProperties(
    document,
    annotations.optionalProperties.filter((row) => row.model === model),
    report,
  )
}

/** Marks required properties that responses can omit. Requests still require them. */
function applyOptionalProperties(
  { definitions = {} }: Document,
  rows: readonly OptionalPropertyAnnotation[],
  report: Report,
): void {
  for (const { model, definition, property } of rows) {
    const schema = definitions[definition]
    if (schema?.required?.includes(property)) {
      schema['x-optional-in-responses'] = [...(schema['x-optional-in-responses'] ?? []), property]
    } else {
      const problem = `${model} has no required property ${definition}.${property}`
      report(new InputFault('models/annotations/optional-properties.json', problem, 'Correct the row, or delete it'))
    }
  }
}

/** Yields each row of a model with its operation. */
function* matches<Row extends Annotation>(
  file: string,
  rows: readonly Row[],
  model: string,
  operations: ReadonlyMap<string, OperationObject>,
  report: Report,
): Generator<[OperationObject, Row]> {
  const named = new Set<string>()
  for (const row of rows) {
    if (row.model !== model) continue
    const key = `${row.method} ${row.path}`
    const operation = operations.get(key)
    const subject = `models/annotations/${file}`
    if (operation === undefined) {
      const remedy = 'Correct the row, or delete it if Amazon removed the operation'
      report(new InputFault(subject, `${model} has no operation ${key}`, remedy))
    } else if (named.has(key)) {
      report(new InputFault(subject, `${model} has two rows for ${key}`, 'Delete one of them'))
    } else {
      named.add(key)
      yield [operation, row]
    }
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
