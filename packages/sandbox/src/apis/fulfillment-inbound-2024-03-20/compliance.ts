import type { StatefulCall } from '../stateful-call.js'
import { startInBackground } from './background.js'
import { productsOf } from './prep-details.js'

/** The tax details that selling partners have set, which stores in India need. */
class ComplianceDetails {
  readonly #details = new Map<string, object>()

  find(msku: string, marketplaceId: string): object | undefined {
    return this.#details.get(`${marketplaceId} ${msku}`)
  }

  set(msku: string, marketplaceId: string, taxDetails: object): void {
    this.#details.set(`${marketplaceId} ${msku}`, taxDetails)
  }
}

export function listItemComplianceDetails(call: StatefulCall) {
  const products = productsOf(call.account, call.texts('mskus'))
  if (!products) return undefined
  const details = call.account.part(ComplianceDetails)
  const complianceDetails = products.map(({ sku, asin, fnSku }) => ({
    msku: sku,
    asin,
    fnsku: fnSku,
    taxDetails: details.find(sku, call.text('marketplaceId')),
  }))
  return { status: 200, body: { complianceDetails } }
}

export function updateItemComplianceDetails(call: StatefulCall) {
  const { msku, taxDetails } = call.body<{ msku: string; taxDetails: object }>()
  if (!productsOf(call.account, [msku])) return undefined
  const operationId = startInBackground(call, 'updateItemComplianceDetails', () => {
    call.account.part(ComplianceDetails).set(msku, call.text('marketplaceId'), taxDetails)
  })
  return { status: 202, body: { operationId } }
}
