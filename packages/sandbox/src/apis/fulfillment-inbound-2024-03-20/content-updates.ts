import { times } from '../../account/money.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, requireStatus, shipmentOf, withShipment } from './checks.js'
import type { BoxInput, ContentUpdatePreview, ItemInput, Shipment, TransportationOption } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import { checkBoxes, createBoxes, weightOf } from './packing.js'
import { replaceItems } from './shipment-progress.js'

const previewLifetimeMs = 24 * 60 * 60 * 1000

interface RequestedUpdates {
  readonly boxes: readonly BoxInput[]
  readonly items: readonly ItemInput[]
}

export const generateShipmentContentUpdatePreviews = planInBackground(
  'generateShipmentContentUpdatePreviews',
  (call, plan) => {
    const shipment = shipmentOf(plan, call.text('shipmentId'))
    requireStatus(shipment, ['READY_TO_SHIP'], 'update its content')
    const requestedUpdates = call.body<RequestedUpdates>()
    return () => {
      checkItems(shipment, requestedUpdates.items)
      checkBoxes(requestedUpdates.boxes, requestedUpdates.items)
      const preview: ContentUpdatePreview = {
        contentUpdatePreviewId: call.account.part(InboundPlans).newId('cu'),
        expiresAt: new Date(call.now.getTime() + previewLifetimeMs),
        requestedUpdates: { boxes: requestedUpdates.boxes, items: requestedUpdates.items },
        transportationOption: updatedOption(shipment, requestedUpdates.boxes),
      }
      shipment.previews = [...shipment.previews, preview]
    }
  },
)

/** Selling partners can change quantities, and remove products, but not add any. */
function checkItems({ items }: Shipment, wanted: readonly ItemInput[]): void {
  const known = new Set(items.map(({ msku }) => msku))
  const unknown = wanted.filter(({ msku }) => !known.has(msku)).map(({ msku }) => msku)
  if (unknown.length > 0)
    throw badRequest(`ERROR: The following MSKUs are not in the shipment: [${unknown.join(', ')}].`)
}

/** The confirmed option, with a quote for the new weight. */
function updatedOption({ boxes, transportation }: Shipment, wanted: readonly BoxInput[]): TransportationOption {
  if (!transportation) throw badRequest('ERROR: The shipment has no confirmed transportation option.')
  const { quote } = transportation
  const [before, after] = [weightOf(boxes), weightOf(wanted)]
  if (!quote || before === 0) return transportation
  const cost = times({ amount: quote.cost.amount, currencyCode: quote.cost.code }, after / before)
  return { ...transportation, quote: { ...quote, cost: { amount: cost.amount, code: cost.currencyCode } } }
}

export function listShipmentContentUpdatePreviews(call: StatefulCall) {
  return withShipment(call, ({ previews }) => ({
    status: 200,
    body: { contentUpdatePreviews: previews.map(previewBody) },
  }))
}

export function getShipmentContentUpdatePreview(call: StatefulCall) {
  return withShipment(call, (shipment) => ({ status: 200, body: previewBody(previewOf(call, shipment)) }))
}

function previewBody({ expiresAt, ...preview }: ContentUpdatePreview): object {
  return { ...preview, expiration: expiresAt.toISOString() }
}

/** @throws ErrorResponse if the shipment does not have the preview. */
function previewOf(call: StatefulCall, { previews }: Shipment): ContentUpdatePreview {
  const id = call.text('contentUpdatePreviewId')
  const preview = previews.find(({ contentUpdatePreviewId }) => contentUpdatePreviewId === id)
  if (preview) return preview
  throw badRequest(
    'The requested contentUpdatePreviewId does not exist for the given shipment.',
    `Use a contentUpdatePreviewId from listShipmentContentUpdatePreviews, not ${id}.`,
  )
}

export const confirmShipmentContentUpdatePreview = planInBackground(
  'confirmShipmentContentUpdatePreview',
  (call, plan) => {
    const shipment = shipmentOf(plan, call.text('shipmentId'))
    requireStatus(shipment, ['READY_TO_SHIP'], 'update its content')
    const { expiresAt, requestedUpdates, transportationOption } = previewOf(call, shipment)
    if (expiresAt <= call.now) {
      throw badRequest('The content update preview has expired.', `It expired at ${expiresAt.toISOString()}.`)
    }
    return () => {
      replaceItems(call.account, plan, shipment, requestedUpdates.items)
      shipment.boxes = createBoxes(call, requestedUpdates.boxes)
      shipment.transportation = transportationOption
      // The other previews were made for the old content.
      shipment.previews = []
    }
  },
)
