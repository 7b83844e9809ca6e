import type { Grant, RestrictedGrant, UsagePlan } from '../../packages/auth/src/operation/operation.js'
import type { CatalogRow } from '../models/catalog.js'
import type { Constraints, OperationObject } from '../models/swagger.js'

const referencePages = 'https://developer-docs.amazon/sp-api/reference'

/** The reference page of an API version. Amazon's pages have names such as `orders-v0` and `reports-v2021-06-30`. */
export function referenceOfApi(row: CatalogRow): string {
  return row.reference ?? `${referencePages}/${row.package.replace(/-(\d{4}-\d{2}-\d{2})$/, '-v$1')}`
}

/**
 * The reference page of an operation. Amazon's is named by the operationId. If several API versions share the
 * operationId, that page describes only one of them. The page of the API version is correct for all.
 */
export function referenceOfOperation(row: CatalogRow, operationId: string, shared: ReadonlySet<string>): string {
  return row.reference !== undefined || shared.has(operationId)
    ? referenceOfApi(row)
    : `${referencePages}/${operationId.toLowerCase()}`
}

/** For example `2 requests per second, burst 2; 250 for the whole application`. */
export function usagePlanText(plan: UsagePlan | undefined, applicationPlan?: UsagePlan): string {
  const application = applicationPlan ? `; ${applicationPlan.rate} for the whole application` : ''
  if (plan === undefined) return `not documented${application}`
  return `${plan.rate} ${plan.rate === 1 ? 'request' : 'requests'} per second${interval(plan.rate)}, burst ${plan.burst}${application}`
}

/** A low rate is easier to understand as an interval. */
function interval(rate: number): string {
  return rate < 0.1 ? ` (one in ${Math.round(1 / rate)} s)` : ''
}

/** How an operation is authorized, in a few words. */
export function grantText(grant: Grant): string {
  if (grant.type === 'grantless') return `grantless (\`${grant.scope}\`)`
  if (grant.type === 'seller') return 'seller'
  return grant.optional ? 'seller, or restricted (RDT) for personal data' : 'restricted (RDT)'
}

/** The type of a call's request options, as exported by `@selling-partner/auth`. */
export function requestOptionsOf(grant: Grant): string {
  if (grant.type !== 'restricted') return 'RequestOptions'
  if (grant.dataElements?.length) return `DataElementsRequestOptions<${unionOf(grant.dataElements)}>`
  return grant.restrictedReportTypes ? 'ReportDocumentRequestOptions' : 'RestrictedRequestOptions'
}

/** A union of string literals, such as `'buyerInfo' | 'shippingAddress'`. */
export function unionOf(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ')
}

/** How an operation is authorized, in full sentences. */
export function authorizationText(grant: Grant): string {
  if (grant.type === 'seller') return 'Access token of the selling partner. `auth` gets it with the refresh token.'
  if (grant.type === 'grantless') {
    return `Grantless: access token of the application. \`auth\` gets it with the client credentials and the scope \`${grant.scope}\`. No refresh token is needed.`
  }
  const token = `restricted data token (RDT)${grant.specificPath ? ' for the exact path of the call' : ''}`
  if (!grant.optional) {
    return `Restricted: a ${token}, instead of the access token. \`auth\` gets it.${dataElementsText(grant)}`
  }
  const condition = grant.restrictedReportTypes
    ? 'the report type is restricted. Pass `reportType`, and `auth` gets the RDT.'
    : `the response should include personal data.${dataElementsText(grant)}`
  return `Access token of the selling partner, or a ${token} if ${condition}`
}

function dataElementsText({ dataElements }: RestrictedGrant): string {
  const elements = dataElements?.map((element) => `\`${element}\``).join(', ')
  return elements ? ` List the data that you need in \`restrictedDataElements\`: ${elements}.` : ''
}

/** The media type to accept, if it is not plain JSON. */
export function acceptOverride(
  operation: OperationObject,
  produces: readonly string[] | undefined,
): string | undefined {
  const [first] = operation.produces ?? produces ?? []
  return first === 'application/json' ? undefined : first
}

/** Limits that a type cannot express, each as a sentence, such as `1 to 50 items.` and `Default: 10.` */
export function describeConstraints(schema: Constraints): readonly string[] {
  const facts = [
    formats[schema.format ?? ''],
    // Some arrays have a length by mistake.
    schema.type === 'array' ? undefined : range(schema.minLength, schema.maxLength, 'character'),
    range(schema.minItems, schema.maxItems, 'item'),
    range(schema.minimum, schema.maximum, ''),
    schema['x-large-integer'] ? '64-bit integer, exact beyond 2^53 only with the option `exactIntegers`' : undefined,
    schema.multipleOf === undefined ? undefined : `Multiple of ${schema.multipleOf}`,
    schema.uniqueItems ? 'Unique items' : undefined,
    schema.pattern === undefined ? undefined : `Pattern: \`${schema.pattern}\``,
    schema.default === undefined ? undefined : `Default: ${JSON.stringify(schema.default)}`,
  ]
  return facts.flatMap((fact) => (fact ? [`${fact}.`] : []))
}

const formats: Record<string, string> = {
  'date-time': 'ISO 8601 date and time',
  dateTime: 'ISO 8601 date and time',
  date: 'ISO 8601 date',
  byte: 'Base64',
  uri: 'URL',
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

/** Words that already say what a longer sentence says. */
const shorterWords: Readonly<Record<string, string>> = {
  'ISO 8601 date and time.': 'ISO 8601',
  'ISO 8601 date.': 'ISO 8601',
}

/** Joins sentences. Omits those whose words the text already has. */
export function joinSentences(...sentences: readonly (string | undefined)[]): string {
  return sentences.reduce<string>((text, sentence) => {
    if (!sentence || hasWords(text, sentence)) return text
    return text === '' ? sentence : `${text} ${sentence}`
  }, '')
}

function hasWords(text: string, sentence: string): boolean {
  const words = (shorterWords[sentence] ?? sentence).replace(/\.$/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`(^|[^\\w.-])${words}(?!\\.?\\w)`, 'i').test(text)
}

/** Maximum characters of a comment line. */
const width = 110

/** Formats text as the inside of a block comment: on one line if it fits, otherwise on several. */
export function asComment(text: string): string {
  const lines = commentLines(text)
  return lines.length === 1 ? ` ${lines[0]} ` : `\n${lines.map((line) => ` * ${line}`).join('\n')}\n `
}

/** Breaks text into comment lines. Escapes the end mark of a comment, which a pattern may contain. */
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
