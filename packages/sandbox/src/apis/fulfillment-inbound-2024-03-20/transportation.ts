import { fromDollars } from '../../account/money.js'
import { hourMs } from '../../clock.js'
import { storeFacts } from '../../generation/store-facts.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, findPlan, requireStatus, shipmentOf } from './checks.js'
import {
  confirmedPlacement,
  type InboundPlan,
  type Pallet,
  type Shipment,
  type TransportationOption,
} from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import { kilograms, weightOf } from './packing.js'
import { placementOf } from './placement.js'
import { shipByPartner } from './shipment-progress.js'

interface Configuration {
  readonly shipmentId: string
  readonly readyToShipWindow: { readonly start: string }
  readonly contactInformation?: object
  readonly freightInformation?: object
  readonly pallets?: readonly Omit<Pallet, 'packageId'>[]
}

interface GenerateRequest {
  readonly placementOptionId: string
  readonly shipmentTransportationConfigurations: readonly Configuration[]
}

export const generateTransportationOptions = planInBackground('generateTransportationOptions', (call, plan) => {
  const { placementOptionId, shipmentTransportationConfigurations } = call.body<GenerateRequest>()
  const placement = placementOf(plan, placementOptionId)
  const rows = shipmentTransportationConfigurations.map((configuration) => {
    const shipment = placement.shipments.find(({ shipmentId }) => shipmentId === configuration.shipmentId)
    if (!shipment) {
      throw badRequest(
        'The requested shipmentId does not exist under the provided placement option.',
        `Use a shipmentId of ${placementOptionId}, not ${configuration.shipmentId}.`,
      )
    }
    requireStatus(shipment, ['UNCONFIRMED', 'WORKING'], 'generate transportation options')
    return { shipment, configuration }
  })
  // Without boxes, Amazon computes options only for confirmed shipments. @see https://github.com/amzn/selling-partner-api-models/issues/4184
  if (!placement.isAccepted && placement.shipments.some(({ boxes }) => boxes.length === 0)) {
    throw badRequest(
      'The inbound plan is not in a valid state to generate transportation options.',
      'Confirm the placement option first, because the plan has no packing information.',
    )
  }
  return () => {
    for (const { configuration } of rows) checkStart(configuration, call.now)
    for (const { shipment, configuration } of rows) generate(call, plan, shipment, configuration)
  }
})

/** @throws ErrorResponse that makes the operation fail. */
function checkStart({ readyToShipWindow: { start } }: Configuration, now: Date): void {
  if (Date.parse(start) >= now.getTime() - 24 * hourMs) return
  throw badRequest('ERROR: The start of the readyToShipWindow is in the past.', `Use a later date than ${start}.`)
}

function generate(call: StatefulCall, plan: InboundPlan, shipment: Shipment, configuration: Configuration): void {
  const plans = call.account.part(InboundPlans)
  const { contactInformation, freightInformation, pallets = [] } = configuration
  shipment.readyToShipAt = new Date(configuration.readyToShipWindow.start)
  shipment.contactInformation = contactInformation
  shipment.freightInformation = freightInformation
  shipment.pallets = pallets.map((pallet) => ({ ...pallet, packageId: plans.newId('pk') }))
  const hasFreight = pallets.length > 0 && contactInformation !== undefined && freightInformation !== undefined
  const isPossible: Readonly<Record<Offer['needs'], boolean>> = {
    nothing: true,
    boxes: shipment.boxes.length > 0,
    pallets: pallets.length > 0,
    'pallets, contact and freight': hasFreight,
  }
  shipment.transportationOptions = offers
    .filter(({ needs }) => isPossible[needs])
    .map(({ needs, voidableHours, baseDollars, dollarsPerKilogram, ...offer }) => ({
      ...offer,
      transportationOptionId: plans.newId('to'),
      shipmentId: shipment.shipmentId,
      quote:
        voidableHours === undefined
          ? undefined
          : quote(call, plan, baseDollars + dollarsPerKilogram * shippedWeight(shipment), voidableHours),
    }))
}

interface Offer extends Pick<TransportationOption, 'shippingMode' | 'shippingSolution' | 'carrier' | 'preconditions'> {
  readonly needs: 'nothing' | 'boxes' | 'pallets' | 'pallets, contact and freight'
  /** Hours in which the charge can be cancelled. Undefined if the offer does not have a quote. */
  readonly voidableHours?: number
  readonly baseDollars: number
  readonly dollarsPerKilogram: number
}

const own = {
  shippingSolution: 'USE_YOUR_OWN_CARRIER',
  preconditions: ['CONFIRMED_DELIVERY_WINDOW'],
  baseDollars: 0,
  dollarsPerKilogram: 0,
} as const
const partnered = { shippingSolution: 'AMAZON_PARTNERED_CARRIER', preconditions: [] } as const
const [parcel, freight] = [{ shippingMode: 'GROUND_SMALL_PARCEL' }, { shippingMode: 'FREIGHT_LTL' }] as const
const ups = { name: 'United Parcel Service', alphaCode: 'UPSN' }

const offers: readonly Offer[] = [
  { ...parcel, ...partnered, carrier: ups, needs: 'boxes', voidableHours: 24, baseDollars: 4, dollarsPerKilogram: 0.9 },
  { ...parcel, ...own, carrier: ups, needs: 'nothing' },
  { ...parcel, ...own, carrier: { name: 'Other', alphaCode: 'OTHER' }, needs: 'nothing' },
  {
    ...freight,
    ...partnered,
    carrier: { name: 'ArcBest', alphaCode: 'ABFS' },
    needs: 'pallets, contact and freight',
    voidableHours: 1,
    baseDollars: 90,
    dollarsPerKilogram: 0.4,
  },
  { ...freight, ...own, carrier: { name: 'Other', alphaCode: 'OTHER' }, needs: 'pallets' },
]

/** In kilograms. Pallets can have no weight. */
function shippedWeight({ boxes, pallets }: Shipment): number {
  const ofPallets = pallets.reduce((sum, { weight, quantity }) => sum + (weight ? kilograms(weight) * quantity : 0), 0)
  return ofPallets || weightOf(boxes)
}

function quote(call: StatefulCall, plan: InboundPlan, dollars: number, voidableHours: number) {
  const { amount, currencyCode } = fromDollars(dollars, storeFacts([plan.marketplaceId]).currencyCode)
  const after = (hours: number) => new Date(call.now.getTime() + hours * hourMs).toISOString()
  return { cost: { amount, code: currencyCode }, expiration: after(48), voidableUntil: after(voidableHours) }
}

export function listTransportationOptions(call: StatefulCall) {
  const plan = findPlan(call)
  if (!plan) return undefined
  const [placementOptionId, shipmentId] = [call.text('placementOptionId'), call.text('shipmentId')]
  const placements = placementOptionId === '' ? plan.placementOptions : [placementOf(plan, placementOptionId)]
  const shipments =
    shipmentId === '' ? placements.flatMap((placement) => placement.shipments) : [shipmentOf(plan, shipmentId)]
  return {
    status: 200,
    body: { transportationOptions: shipments.flatMap(({ transportationOptions }) => transportationOptions) },
  }
}

interface Selection {
  readonly shipmentId: string
  readonly transportationOptionId: string
  readonly contactInformation?: object
}

export const confirmTransportationOptions = planInBackground('confirmTransportationOptions', (call, plan) => {
  const { transportationSelections } = call.body<{ transportationSelections: readonly Selection[] }>()
  const placement = confirmedPlacement(plan)
  if (!placement) {
    throw badRequest('The transportation options can not be confirmed.', 'Confirm a placement option first.')
  }
  const rows = transportationSelections.map((selection) => ({ selection, ...selected(plan, selection) }))
  const missing = placement.shipments.filter((shipment) => !rows.some((row) => row.shipment === shipment))
  if (missing.length > 0) {
    const ids = missing.map(({ shipmentId }) => shipmentId).join(', ')
    throw badRequest('The transportation options can not be confirmed.', `These shipments have no selection: ${ids}.`)
  }
  return () => {
    for (const { shipment, option, selection } of rows) {
      shipment.transportation = option
      if (selection.contactInformation) shipment.contactInformation = selection.contactInformation
      call.account.part(InboundPlans).setStatus(plan, shipment, 'READY_TO_SHIP')
      if (option.shippingSolution === 'AMAZON_PARTNERED_CARRIER') shipByPartner(call.account, plan, shipment)
    }
  }
})

function selected(plan: InboundPlan, { shipmentId, transportationOptionId }: Selection) {
  const shipment = shipmentOf(plan, shipmentId)
  requireStatus(shipment, ['WORKING'], 'confirm its transportation option')
  const option = shipment.transportationOptions.find((each) => each.transportationOptionId === transportationOptionId)
  if (!option) {
    throw badRequest(
      'The requested transportationOptionId does not exist under the associated shipment.',
      `Use a transportationOptionId of ${shipmentId} from listTransportationOptions, not ${transportationOptionId}.`,
    )
  }
  if (option.preconditions.includes('CONFIRMED_DELIVERY_WINDOW') && !shipment.deliveryWindow) {
    throw badRequest(
      'The preconditions of the transportation option are not met.',
      `Confirm a delivery window of ${shipmentId} first.`,
    )
  }
  return { shipment, option }
}
