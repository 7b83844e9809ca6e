import { ErrorResponse } from '../../response.js'
import type { StatefulCall } from '../stateful-call.js'
import { confirmedShipments, type InboundPlan, type PlanStatus, type Shipment } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'

/** An error in the format of the inbound API. The same errors are the problems of background operations. */
export function badRequest(message: string, details = ''): ErrorResponse {
  return new ErrorResponse(400, [{ code: 'BadRequest', message, details }])
}

/** The plan that a request names. Undefined if the account does not have it. */
export function findPlan(call: StatefulCall): InboundPlan | undefined {
  return call.account.part(InboundPlans).find(call.text('inboundPlanId'))
}

const inactive: Readonly<Partial<Record<PlanStatus, string>>> = {
  CREATING: 'Wait until the operation createInboundPlan has the status SUCCESS.',
  ERRORED: 'The operation createInboundPlan failed. Create a new plan.',
  VOIDED: 'The inbound plan is cancelled.',
}

/** @throws ErrorResponse if the plan cannot be changed. */
export function requireActive({ status }: InboundPlan): void {
  const details = inactive[status]
  if (details) throw badRequest('The inbound plan is not in a valid state for this operation.', details)
}

/**
 * The shipment of a plan that a request names.
 * @throws ErrorResponse if the plan does not have it.
 */
export function shipmentOf(plan: InboundPlan, shipmentId: string): Shipment {
  const known = confirmedShipments(plan)
  const shipments = known.length > 0 ? known : plan.placementOptions.flatMap(({ shipments }) => shipments)
  const shipment = shipments.find((each) => each.shipmentId === shipmentId)
  if (!shipment) {
    throw badRequest(
      'The requested shipmentId does not exist for the specified inbound plan.',
      `Use a shipmentId of ${plan.inboundPlanId} from listPlacementOptions, not ${shipmentId}.`,
    )
  }
  return shipment
}

/** Responds to a request for a shipment of a plan. Undefined if the account does not have the plan. */
export function withShipment<Result>(
  call: StatefulCall,
  respond: (shipment: Shipment, plan: InboundPlan) => Result,
): Result | undefined {
  const plan = findPlan(call)
  return plan && respond(shipmentOf(plan, call.text('shipmentId')), plan)
}

/** @throws ErrorResponse if the shipment has left, or belongs to a placement option that was not confirmed. */
export function requireStatus(shipment: Shipment, allowed: readonly Shipment['status'][], step: string): void {
  if (allowed.includes(shipment.status)) return
  throw badRequest(
    `The shipment is not in a valid state to ${step}.`,
    `The status of ${shipment.shipmentId} is ${shipment.status}. It must be ${allowed.join(' or ')}.`,
  )
}
