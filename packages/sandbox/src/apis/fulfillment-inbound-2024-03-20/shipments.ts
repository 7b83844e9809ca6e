import { storeFacts } from '../../generation/store-facts.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, requireActive, requireStatus, shipmentOf, withShipment } from './checks.js'
import type { Address, InboundPlan, Shipment, TrackingDetails } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import { boxBody, itemBody } from './items.js'
import { ship } from './shipment-progress.js'

const dayMs = 24 * 60 * 60 * 1000

/** The ID on a box' label. Undefined until the shipment is confirmed. */
export function boxIdOf({ confirmationId }: Shipment, index: number): string | undefined {
  return confirmationId && `${confirmationId}U${String(index + 1).padStart(6, '0')}`
}

export function getShipment(call: StatefulCall) {
  return withShipment(call, (shipment, plan) => ({ status: 200, body: shipmentBody(shipment, plan) }))
}

function shipmentBody(shipment: Shipment, plan: InboundPlan): object {
  const { shipmentId, placementOptionId, confirmationId, amazonReferenceId, name, status, warehouseId } = shipment
  return {
    shipmentId,
    placementOptionId,
    shipmentConfirmationId: confirmationId,
    amazonReferenceId,
    name,
    status,
    source: { sourceType: 'SELLER_FACILITY', address: shipment.sourceAddress },
    destination: { destinationType: 'AMAZON_WAREHOUSE', warehouseId, address: warehouseAddress(warehouseId, plan) },
    selectedTransportationOptionId: shipment.transportation?.transportationOptionId,
    selectedDeliveryWindow: selectedWindow(shipment),
    dates: shipment.readyToShipAt && { readyToShipWindow: readyToShipWindow(shipment.readyToShipAt) },
    trackingDetails: shipment.tracking && trackingBody(shipment.tracking),
    contactInformation: shipment.contactInformation,
    freightInformation: shipment.freightInformation,
    selfShipAppointmentDetails: shipment.appointments.length > 0 ? shipment.appointments : undefined,
  }
}

function warehouseAddress(warehouseId: string, { marketplaceId }: InboundPlan): Address {
  const { city, state, postalCode, countryCode } = storeFacts([marketplaceId])
  const addressLine1 = '1 Warehouse Road'
  return {
    name: warehouseId,
    companyName: 'Amazon',
    addressLine1,
    city,
    stateOrProvinceCode: state,
    postalCode,
    countryCode,
  }
}

function selectedWindow({ deliveryWindow }: Shipment): object | undefined {
  if (!deliveryWindow) return undefined
  const { validUntil, ...window } = deliveryWindow
  return { ...window, editableUntil: validUntil }
}

function readyToShipWindow(start: Date): object {
  return {
    start: start.toISOString(),
    end: new Date(start.getTime() + 7 * dayMs).toISOString(),
    editableUntil: new Date(start.getTime() - dayMs).toISOString(),
  }
}

/** Numbers of UPS, which Amazon can check. */
const knownNumber = /^1Z[0-9A-Z]{16}$/

function trackingBody({ spdTrackingDetail, ltlTrackingDetail }: TrackingDetails): object {
  const items = spdTrackingDetail?.spdTrackingItems.map((item) => ({
    ...item,
    trackingNumberValidationStatus: knownNumber.test(item.trackingId) ? 'VALIDATED' : 'NOT_VALIDATED',
  }))
  return { spdTrackingDetail: items && { spdTrackingItems: items }, ltlTrackingDetail }
}

export function listShipmentItems(call: StatefulCall) {
  return withShipment(call, ({ items }, { marketplaceId }) => ({
    status: 200,
    body: { items: items.map((item) => itemBody(call.account, item, marketplaceId)) },
  }))
}

export function listShipmentBoxes(call: StatefulCall) {
  return withShipment(call, (shipment, plan) => {
    const { countryCode, state } = storeFacts([plan.marketplaceId])
    const region = { countryCode, state, warehouseId: shipment.warehouseId }
    const boxes = shipment.boxes.map((box, index) => boxBody(call.account, box, plan, boxIdOf(shipment, index), region))
    return { status: 200, body: { boxes } }
  })
}

export function listShipmentPallets(call: StatefulCall) {
  return withShipment(call, ({ pallets }) => ({ status: 200, body: { pallets } }))
}

export function updateShipmentName(call: StatefulCall) {
  return withShipment(call, (shipment, plan) => {
    requireActive(plan)
    shipment.name = call.body<{ name: string }>().name
    call.account.part(InboundPlans).touch(plan)
    return { status: 204 }
  })
}

export const updateShipmentSourceAddress = planInBackground('updateShipmentSourceAddress', (call, plan) => {
  const shipment = shipmentOf(plan, call.text('shipmentId'))
  requireStatus(shipment, ['UNCONFIRMED', 'WORKING'], 'change its source address')
  return () => {
    shipment.sourceAddress = call.body<{ address: Address }>().address
    // Quotes depend on the address.
    shipment.transportationOptions = []
  }
})

export const updateShipmentTrackingDetails = planInBackground('updateShipmentTrackingDetails', (call, plan) => {
  const shipment = shipmentOf(plan, call.text('shipmentId'))
  requireStatus(shipment, ['READY_TO_SHIP', 'SHIPPED', 'IN_TRANSIT'], 'update its tracking details')
  if (shipment.transportation?.shippingSolution === 'AMAZON_PARTNERED_CARRIER') {
    throw badRequest('The tracking details can not be updated.', 'Amazon’s partnered carriers provide them.')
  }
  const { trackingDetails } = call.body<{ trackingDetails: TrackingDetails }>()
  return () => {
    checkTracking(shipment, trackingDetails)
    shipment.tracking = { ...shipment.tracking, ...trackingDetails }
    if (shipment.status === 'READY_TO_SHIP') ship(call.account, plan, shipment)
  }
})

/** @throws ErrorResponse that makes the operation fail. */
function checkTracking(shipment: Shipment, { spdTrackingDetail, ltlTrackingDetail }: TrackingDetails): void {
  const isFreight = shipment.transportation?.shippingMode === 'FREIGHT_LTL'
  if (isFreight ? !ltlTrackingDetail : !spdTrackingDetail) {
    const field = isFreight ? 'ltlTrackingDetail' : 'spdTrackingDetail'
    throw badRequest('ERROR: The tracking details do not fit the shipping mode.', `Send ${field}.`)
  }
  const known = new Set(shipment.boxes.map((_, index) => boxIdOf(shipment, index)))
  const unknown = (spdTrackingDetail?.spdTrackingItems ?? []).filter(({ boxId }) => !known.has(boxId))
  if (unknown.length === 0) return
  const ids = unknown.map(({ boxId }) => boxId).join(', ')
  throw badRequest('ERROR: The shipment does not have all of these boxes.', `These box IDs are unknown: ${ids}.`)
}
