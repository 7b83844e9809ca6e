import { type Order, Orders, type Verification } from '../../account/orders.js'
import type { SandboxResponse } from '../../response.js'
import { invalidInput } from '../../response.js'
import { dateText, type StatefulCall } from '../stateful-call.js'
import { requestedOrder } from './order-errors.js'

/** Reasons with which a selling partner can reject an order. */
const rejectionReasons = [
  { RejectionReasonId: 'reject_product', RejectionReasonDescription: 'The product is not suitable.' },
  { RejectionReasonId: 'reject_age', RejectionReasonDescription: 'The age does not fit the product.' },
  { RejectionReasonId: 'reject_incorrect_weight', RejectionReasonDescription: 'The weight does not fit the product.' },
]

/** Data that the buyer has entered at checkout. */
const fields = [
  { FieldId: 'pet_prescription_name', FieldLabel: 'Name', FieldType: 'Text', FieldValue: 'Example' },
  { FieldId: 'pet_prescription_species', FieldLabel: 'Species', FieldType: 'Text', FieldValue: 'Dog' },
]

/** Returns the data that the selling partner must verify. */
export function getOrderRegulatedInfo(call: StatefulCall): SandboxResponse | undefined {
  const order = requestedOrder(call)
  if (!order) return undefined
  const { status, rejectionReasonId, reviewedAt, reviewerId } = verificationOf(order)
  const payload = {
    AmazonOrderId: order.orderId,
    RegulatedInformation: { Fields: fields },
    RequiresDosageLabel: false,
    RegulatedOrderVerificationStatus: {
      Status: status,
      RequiresMerchantAction: status === 'Pending',
      ValidRejectionReasons: rejectionReasons,
      RejectionReason: rejectionReasons.find(({ RejectionReasonId }) => RejectionReasonId === rejectionReasonId),
      ReviewDate: reviewedAt && dateText(reviewedAt),
      ExternalReviewerId: reviewerId,
    },
  }
  return { status: 200, body: { payload } }
}

interface UpdateVerificationStatusRequest {
  readonly regulatedOrderVerificationStatus: {
    readonly status?: string
    readonly externalReviewerId: string
    readonly rejectionReasonId?: string
  }
}

/** Approves or rejects an order. A rejected order is cancelled. */
export function updateVerificationStatus(call: StatefulCall): SandboxResponse | undefined {
  const order = requestedOrder(call)
  if (!order) return undefined
  const { regulatedOrderVerificationStatus } = call.body<UpdateVerificationStatusRequest>()
  const { externalReviewerId: reviewerId, rejectionReasonId, status } = regulatedOrderVerificationStatus
  const known = verificationOf(order)
  if (known.status !== 'Pending')
    throw invalidInput('The order has been verified.', `The order ${order.orderId} is ${known.status}.`)
  const verification = { status: readStatus(status), reviewerId, reviewedAt: call.now, rejectionReasonId }
  if (verification.status !== 'Rejected') {
    call.account.part(Orders).change(order.orderId, { verification })
    return { status: 204 }
  }
  if (!rejectionReasons.some(({ RejectionReasonId }) => RejectionReasonId === rejectionReasonId))
    throw invalidInput('The rejectionReasonId is invalid.', 'Use a reason from ValidRejectionReasons.')
  call.account.part(Orders).change(order.orderId, { verification, status: 'CANCELLED' })
  return { status: 204 }
}

/** A request without a status only adds details, such as a prescription. It approves the order. */
function readStatus(status = 'Approved'): Verification['status'] {
  if (status === 'Approved' || status === 'Rejected' || status === 'Pending') return status
  throw invalidInput('The status is invalid.', 'Use Approved or Rejected.')
}

function verificationOf({ orderId, verification }: Order): Verification {
  if (verification) return verification
  throw invalidInput('The order has no regulated items.', `The order ${orderId} needs no verification.`)
}
