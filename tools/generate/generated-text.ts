import type { Grant, RestrictedGrant, UsagePlan } from '../../packages/auth/src/operation/operation.js'
import type { CatalogRow } from '../models/catalog.js'
import type { Constraints, OperationObject } from '../models/swagger.js'

const referencePages = 'https://developer-docs.amazon.com/sp-api/reference'

/** Amazon's reference page of an API version: `orders-v0`, `reports-v2021-06-30`. */
export function referenceOfApi(row: CatalogRow): string {
  return `${referencePages}/${row.package.replace(/-(\d{4}-\d{2}-\d{2})$/, '-v$1')}`
}

/**
 * Amazon's reference page of an operation. Pages are named by operationId alone, so an operationId that several API
 * versions use leads to a page of one of them only: then the page of the API version is the one that is right.
 */
export function referenceOfOperation(row: CatalogRow, operationId: string, shared: ReadonlySet<string>): string {
  return shared.has(operationId) ? referenceOfApi(row) : `${referencePages}/${operationId.toLowerCase()}`
}

/** `2 requests per second, burst 2; 250 for the application`. */
export function usagePlanText(plan: UsagePlan | undefined, applicationPlan?: UsagePlan): string {
  const application = applicationPlan ? `; ${applicationPlan.rate} for the application` : ''
  if (plan === undefined) return `not documented${application}`
  return `${plan.rate} ${plan.rate === 1 ? 'request' : 'requests'} per second, burst ${plan.burst}${application}`
}

/** Who must have granted what, in a few words. */
export function grantText(grant: Grant): string {
  if (grant.type === 'grantless') return `grantless (\`${grant.scope}\`)`
  if (grant.type === 'seller') return 'seller'
  return grant.optional ? 'seller, or RDT for personal data' : 'RDT'
}

/** The type of the options that a call takes, as the package `auth` calls it. */
export function requestOptionsOf(grant: Grant): string {
  if (grant.type !== 'restricted') return 'RequestOptions'
  if (grant.dataElements?.length) return `DataElementsRequestOptions<${unionOf(grant.dataElements)}>`
  return grant.restrictedReportTypes ? 'ReportDocumentRequestOptions' : 'RestrictedRequestOptions'
}

/** `'buyerInfo' | 'shippingAddress'`. */
export function unionOf(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ')
}

/** What a call is authorized with, in a sentence or two. */
export function authorizationText(grant: Grant): string {
  if (grant.type === 'seller') return 'Access token of the selling partner, from the LWA refresh token.'
  if (grant.type === 'grantless') {
    return `Grantless: access token of the application itself, from its client credentials with the scope \`${grant.scope}\`. No selling partner's refresh token is needed.`
  }
  const token = grant.specificPath
    ? 'restricted data token (RDT) for the very path that is called,'
    : 'restricted data token (RDT)'
  if (!grant.optional)
    return `Restricted: a ${token} in place of the access token. \`auth\` obtains it.${askFor(grant)}`
  const condition = grant.restrictedReportTypes
    ? 'where the report is of a restricted type: pass its `reportType`, and `auth` obtains it.'
    : `where the answer shall include personal data.${askFor(grant)}`
  return `Access token of the selling partner, or a ${token} ${condition}`
}

function askFor({ dataElements }: RestrictedGrant): string {
  const elements = dataElements?.map((element) => `\`${element}\``).join(', ')
  return elements ? ` Ask for ${elements} in \`restrictedDataElements\`, and \`auth\` obtains it.` : ''
}

/** The media type to ask for, where it is not plain JSON. */
export function unusualAccept(operation: OperationObject, produces: readonly string[] | undefined): string | undefined {
  const [first] = operation.produces ?? produces ?? []
  return first === 'application/json' ? undefined : first
}

/** What a type cannot say about a value, in words: `1 to 50 items. Default: 10.` Empty where the type says it all. */
export function describeConstraints(schema: Constraints): string {
  const facts = [
    formats[schema.format ?? ''],
    range(schema.minLength, schema.maxLength, 'character'),
    range(schema.minItems, schema.maxItems, 'item'),
    range(schema.minimum, schema.maximum, ''),
    schema.multipleOf === undefined ? undefined : `Multiple of ${schema.multipleOf}`,
    schema.uniqueItems ? 'No item twice' : undefined,
    schema.pattern === undefined ? undefined : `Pattern: \`${schema.pattern}\``,
    schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}`,
  ]
  return facts.flatMap((fact) => (fact ? [`${fact}.`] : [])).join(' ')
}

const formats: Record<string, string> = {
  'date-time': 'ISO 8601 date and time',
  dateTime: 'ISO 8601 date and time',
  date: 'ISO 8601 date',
  byte: 'Base64',
  uri: 'URI',
  ip: 'IP address',
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least === undefined && most === undefined) return undefined
  if (most === undefined) return `At least ${count(least, unit)}`
  if (least === undefined) return `At most ${count(most, unit)}`
  return least === most ? `Exactly ${count(most, unit)}` : `${least} to ${count(most, unit)}`
}

function count(amount: number | undefined, unit: string): string {
  if (unit === '') return String(amount)
  return amount === 1 ? `1 ${unit}` : `${amount} ${unit}s`
}

/** Characters that a line of a comment may have. */
const width = 110

/** Text as the inside of a block comment: on one line where it fits, else a line under the other. */
export function asComment(text: string): string {
  const lines = commentLines(text)
  return lines.length === 1 ? ` ${lines[0]} ` : `\n${lines.map((line) => ` * ${line}`).join('\n')}\n `
}

/** Text in lines that fit into a comment. What would end the comment, as a pattern may, is broken up. */
export function commentLines(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.replaceAll('*/', '*\\/').split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
