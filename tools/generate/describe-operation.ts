import type { CatalogRow } from '../models/catalog.js'
import type { Grant, OperationObject, RestrictedGrant, UsagePlan } from '../models/swagger.js'

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
