import type { SandboxOptions } from '../src/server/sandbox-state.js'
import { valueAt } from './caller.js'
import { ValidatingCaller } from './validating-caller.js'

export const unitedStates = 'ATVPDKIKX0DER'
const root = '/inbound/fba/2024-03-20'

/** Two products that Amazon fulfills, and one that it does not. */
export const inboundProducts = [
  { sku: 'MUG', productType: 'BOTTLE', price: 12, quantity: 40, fulfilledBy: 'AMAZON' },
  { sku: 'CHAIR', productType: 'CHAIR', price: 150, quantity: 5, fulfilledBy: 'AMAZON' },
  { sku: 'OWN', productType: 'BOTTLE', price: 9, quantity: 3, fulfilledBy: 'MERCHANT' },
] as const

export const address = {
  name: 'Example Seller',
  addressLine1: '1 Example Street',
  city: 'Seattle',
  stateOrProvinceCode: 'WA',
  countryCode: 'US',
  postalCode: '98109',
  phoneNumber: '2065550100',
}

export function item(msku: string, quantity: number) {
  return { msku, quantity, labelOwner: 'SELLER', prepOwner: 'NONE' }
}

export function box(items: readonly object[] | undefined, { quantity = 1, weight = 10 } = {}) {
  return {
    contentInformationSource: items ? 'BOX_CONTENT_PROVIDED' : 'BARCODE_2D',
    dimensions: { unitOfMeasurement: 'CM', length: 40, width: 30, height: 30 },
    weight: { unit: 'KG', value: weight },
    quantity,
    items,
  }
}

/** Takes the steps of an inbound plan. Each step waits until its operation has ended. */
export class InboundFlow extends ValidatingCaller {
  planId = ''

  constructor(options: SandboxOptions = {}) {
    super({ account: { products: inboundProducts, orders: [] }, ...options })
  }

  /** Path of the plan. */
  get plan(): string {
    return `${root}/inboundPlans/${this.planId}`
  }

  /** Takes a step in the background, and returns its status and its problems. Requests that are rejected have their error. */
  async step(method: string, path: string, body?: unknown) {
    const { status, body: accepted } = await this.send(method, path, body)
    if (status >= 300) return { status, message: valueAt(accepted, 'errors', '0', 'message') }
    const { body: state } = await this.operation(valueAt(accepted, 'operationId'), 10)
    return { operationStatus: valueAt(state, 'operationStatus'), problems: valueAt(state, 'operationProblems') }
  }

  /** The status of a background operation after some seconds. */
  operation(operationId: unknown, seconds = 0) {
    this.sandbox.advance(seconds)
    return this.get(`${root}/operations/${operationId}`)
  }

  async create(items: readonly object[] = [item('MUG', 10), item('CHAIR', 2)], more: object = {}) {
    const body = { destinationMarketplaces: [unitedStates], items, sourceAddress: address, ...more }
    const { body: created, status } = await this.post(`${root}/inboundPlans`, body)
    this.planId = String(valueAt(created, 'inboundPlanId'))
    if (status >= 300) return { status, message: valueAt(created, 'errors', '0', 'message') }
    const { body: state } = await this.operation(valueAt(created, 'operationId'), 10)
    return { operationStatus: valueAt(state, 'operationStatus'), problems: valueAt(state, 'operationProblems') }
  }

  /** The value at a path of a list's response. */
  async read(path: string, ...names: string[]): Promise<unknown> {
    return valueAt((await this.get(path)).body, ...names)
  }

  /** Confirms the first packing option. @returns Its groups. */
  async choosePacking(): Promise<string[]> {
    await this.step('POST', `${this.plan}/packingOptions`)
    const id = await this.read(`${this.plan}/packingOptions`, 'packingOptions', '0', 'packingOptionId')
    await this.step('POST', `${this.plan}/packingOptions/${id}/confirmation`)
    const groups = await this.read(`${this.plan}/packingOptions`, 'packingOptions', '0', 'packingGroups')
    return Array.isArray(groups) ? groups.map(String) : []
  }

  /** Packs the usual items: five mugs in each of two boxes, one chair in each of two. */
  async pack(): Promise<object> {
    const [small, large] = await this.choosePacking()
    return this.step('POST', `${this.plan}/packingInformation`, {
      packageGroupings: [
        { packingGroupId: small, boxes: [box([item('MUG', 5)], { quantity: 2 })] },
        { packingGroupId: large, boxes: [box([item('CHAIR', 1)], { quantity: 2, weight: 15 })] },
      ],
    })
  }

  /** @returns The placement option with the index, and its shipments. */
  async placement(index = 0) {
    await this.step('POST', `${this.plan}/placementOptions`, {})
    const option = await this.read(`${this.plan}/placementOptions`, 'placementOptions', String(index))
    const shipmentIds = valueAt(option, 'shipmentIds')
    return {
      id: String(valueAt(option, 'placementOptionId')),
      shipmentIds: Array.isArray(shipmentIds) ? shipmentIds.map(String) : [],
    }
  }

  async confirmPlacement(index = 0) {
    const placement = await this.placement(index)
    await this.step('POST', `${this.plan}/placementOptions/${placement.id}/confirmation`)
    return placement
  }

  /** Generates transportation options for all shipments of a placement option. */
  offerTransportation({ id, shipmentIds }: { id: string; shipmentIds: readonly string[] }, more: object = {}) {
    return this.step('POST', `${this.plan}/transportationOptions`, {
      placementOptionId: id,
      shipmentTransportationConfigurations: shipmentIds.map((shipmentId) => ({
        shipmentId,
        readyToShipWindow: { start: '2026-12-01T00:00:00Z' },
        ...more,
      })),
    })
  }

  /** The ID of the first transportation option of a shipment with a solution. */
  async transportation(shipmentId: string, solution: string): Promise<string> {
    const path = `${this.plan}/transportationOptions?shipmentId=${shipmentId}`
    const options = await this.read(path, 'transportationOptions')
    const found = Array.isArray(options)
      ? options.find((option) => valueAt(option, 'shippingSolution') === solution)
      : undefined
    return String(valueAt(found, 'transportationOptionId'))
  }

  /** Confirms the second delivery window, which is available. */
  async confirmWindow(shipmentId: string) {
    const path = `${this.plan}/shipments/${shipmentId}/deliveryWindowOptions`
    await this.step('POST', path)
    const id = await this.read(path, 'deliveryWindowOptions', '1', 'deliveryWindowOptionId')
    return this.step('POST', `${path}/${id}/confirmation`)
  }

  /** Confirms a transportation option with a solution for each shipment. */
  async confirmTransportation(shipmentIds: readonly string[], solution: string) {
    const transportationSelections: object[] = []
    for (const shipmentId of shipmentIds) {
      transportationSelections.push({
        shipmentId,
        transportationOptionId: await this.transportation(shipmentId, solution),
      })
    }
    return this.step('POST', `${this.plan}/transportationOptions/confirmation`, { transportationSelections })
  }

  /** Takes all steps until the shipments are ready. */
  async untilReady(solution = 'USE_YOUR_OWN_CARRIER'): Promise<string[]> {
    await this.create()
    await this.pack()
    const placement = await this.confirmPlacement()
    await this.offerTransportation(placement)
    for (const shipmentId of placement.shipmentIds) await this.confirmWindow(shipmentId)
    await this.confirmTransportation(placement.shipmentIds, solution)
    return placement.shipmentIds
  }

  shipmentStatus(shipmentId: string): Promise<unknown> {
    return this.read(`${this.plan}/shipments/${shipmentId}`, 'status')
  }

  /** The inventory of a SKU in the United States. */
  async inventory(sku: string): Promise<unknown> {
    const query = `granularityType=Marketplace&granularityId=${unitedStates}&marketplaceIds=${unitedStates}&details=true`
    const path = `/fba/inventory/v1/summaries?${query}&sellerSkus=${sku}`
    return this.read(path, 'payload', 'inventorySummaries', '0', 'inventoryDetails')
  }
}
