import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, requireStatus, shipmentOf, withShipment } from './checks.js'
import { confirmedPlacement, type DeliveryWindowOption } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'

const dayMs = 24 * 60 * 60 * 1000

/** The windows that Amazon offers, by days after the shipment is ready. */
const windows = [
  { from: 2, to: 9, availabilityType: 'CONGESTED' },
  { from: 9, to: 16, availabilityType: 'AVAILABLE' },
  { from: 16, to: 23, availabilityType: 'DISCOUNTED' },
  { from: 23, to: 30, availabilityType: 'BLOCKED' },
] as const

export const generateDeliveryWindowOptions = planInBackground('generateDeliveryWindowOptions', (call, plan) => {
  const shipment = shipmentOf(plan, call.text('shipmentId'))
  if (shipment.deliveryWindow) {
    throw badRequest('No delivery window options can be generated.', 'A delivery window has been confirmed.')
  }
  return () => {
    const ready = Math.max(shipment.readyToShipAt?.getTime() ?? 0, call.now.getTime())
    const midnight = Math.ceil(ready / dayMs) * dayMs
    const date = (days: number) => new Date(midnight + days * dayMs).toISOString()
    shipment.deliveryWindows = windows.map(({ from, to, availabilityType }) => ({
      deliveryWindowOptionId: call.account.part(InboundPlans).newId('dw'),
      startDate: date(from),
      endDate: date(to),
      availabilityType,
      validUntil: date(1),
    }))
  }
})

export function listDeliveryWindowOptions(call: StatefulCall) {
  return withShipment(call, ({ deliveryWindows }) => ({
    status: 200,
    body: { deliveryWindowOptions: deliveryWindows },
  }))
}

export const confirmDeliveryWindowOptions = planInBackground('confirmDeliveryWindowOptions', (call, plan) => {
  const shipment = shipmentOf(plan, call.text('shipmentId'))
  if (!confirmedPlacement(plan)) {
    throw badRequest('The delivery window option can not be confirmed.', 'Confirm a placement option first.')
  }
  requireStatus(shipment, ['WORKING', 'READY_TO_SHIP', 'SHIPPED', 'IN_TRANSIT'], 'confirm its delivery window')
  const id = call.text('deliveryWindowOptionId')
  const option = shipment.deliveryWindows.find(({ deliveryWindowOptionId }) => deliveryWindowOptionId === id)
  if (!option) {
    throw badRequest(
      'The requested deliveryWindowOptionId does not exist under the associated shipment.',
      `Use a deliveryWindowOptionId from listDeliveryWindowOptions, not ${id}.`,
    )
  }
  const fault = faultOf(option, call.now)
  if (fault) throw badRequest('The delivery window option can not be confirmed.', fault)
  return () => {
    shipment.deliveryWindow = option
  }
})

function faultOf({ availabilityType, validUntil }: DeliveryWindowOption, now: Date): string | undefined {
  if (availabilityType === 'BLOCKED') return 'The window is blocked.'
  return now.getTime() >= Date.parse(validUntil) ? `It was valid until ${validUntil}.` : undefined
}
