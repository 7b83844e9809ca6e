import { hourMs } from '../../clock.js'
import type { StatefulCall } from '../stateful-call.js'
import { planInBackground } from './background.js'
import { badRequest, requireStatus, shipmentOf, withShipment } from './checks.js'
import type { Appointment, Shipment } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'

const dayMs = 24 * hourMs

/** Hours of a day (UTC) at which a warehouse receives shipments. */
const slotHours = [8, 12, 16]
const slotDays = 4

/** Shipments that are on their way, or will be. */
const open = ['WORKING', 'READY_TO_SHIP', 'SHIPPED', 'IN_TRANSIT'] as const

interface DesiredDates {
  readonly desiredStartDate?: string
  readonly desiredEndDate?: string
}

export const generateSelfShipAppointmentSlots = planInBackground(
  'generateSelfShipAppointmentSlots',
  (call, plan) => {
    const shipment = shipmentOf(plan, call.text('shipmentId'))
    requireStatus(shipment, open, 'generate appointment slots')
    const { desiredStartDate, desiredEndDate } = call.body<DesiredDates>()
    return () => {
      const start = Math.max(Date.parse(desiredStartDate ?? ''), call.now.getTime()) || call.now.getTime()
      const end = desiredEndDate === undefined ? Number.POSITIVE_INFINITY : Date.parse(desiredEndDate)
      shipment.slotsExpireAt = new Date(call.now.getTime() + dayMs)
      shipment.slots = slotTimes(start, end).map((time) => ({
        slotId: call.account.part(InboundPlans).newId('aa'),
        slotTime: { startTime: new Date(time).toISOString(), endTime: new Date(time + hourMs).toISOString() },
      }))
    }
  },
  201,
)

function slotTimes(start: number, end: number): number[] {
  const firstDay = Math.ceil(start / dayMs) * dayMs
  const times = Array.from({ length: slotDays }, (_, day) =>
    slotHours.map((hour) => firstDay + day * dayMs + hour * hourMs),
  )
  return times.flat().filter((time) => time + hourMs <= end)
}

export function getSelfShipAppointmentSlots(call: StatefulCall) {
  return withShipment(call, ({ slots, slotsExpireAt }) => ({
    status: 200,
    body: { selfShipAppointmentSlotsAvailability: { expiresAt: slotsExpireAt?.toISOString(), slots } },
  }))
}

/** Schedules an appointment, or another instead of the one that the shipment has. */
export function scheduleSelfShipAppointment(call: StatefulCall) {
  return withShipment(call, (shipment) => {
    requireStatus(shipment, open, 'schedule an appointment')
    const slotId = call.text('slotId')
    const slot = shipment.slots.find((each) => each.slotId === slotId)
    if (!slot) {
      throw badRequest(
        'The requested slotId does not exist for the specified shipment.',
        `Use a slotId from getSelfShipAppointmentSlots, not ${slotId}.`,
      )
    }
    if (shipment.slotsExpireAt && shipment.slotsExpireAt <= call.now) {
      throw badRequest('The appointment slot has expired.', 'Generate new slots.')
    }
    const appointment: Appointment = {
      appointmentId: 1000 + shipment.appointments.length,
      appointmentSlotTime: slot.slotTime,
      appointmentStatus: 'ARRIVAL_SCHEDULED',
    }
    shipment.appointments = [...cancelled(shipment), appointment]
    return { status: 200, body: { selfShipAppointmentDetails: appointment } }
  })
}

function cancelled({ appointments }: Shipment): Appointment[] {
  return appointments.map((each) => ({ ...each, appointmentStatus: 'CANCELLED' }))
}

export const cancelSelfShipAppointment = planInBackground('cancelSelfShipAppointment', (call, plan) => {
  const shipment = shipmentOf(plan, call.text('shipmentId'))
  if (!shipment.appointments.some(({ appointmentStatus }) => appointmentStatus === 'ARRIVAL_SCHEDULED')) {
    throw badRequest('The shipment has no appointment.', 'Schedule an appointment first.')
  }
  return () => {
    shipment.appointments = cancelled(shipment)
  }
})
