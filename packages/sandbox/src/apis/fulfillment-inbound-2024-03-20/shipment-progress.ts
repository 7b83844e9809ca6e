import type { Account } from '../../account/account.js'
import { FbaInventory, type InboundStage } from '../../account/fba-inventory.js'
import { confirmedShipments, type InboundPlan, type ItemInput, type Shipment } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'

const daySeconds = 24 * 60 * 60

interface Step {
  /** Days since the shipment has left. */
  readonly days: number
  readonly status: Shipment['status']
  /** The places that the units leave and reach. */
  readonly units?: readonly [InboundStage, InboundStage | 'fulfillable']
}

/** The steps of a shipment after it has left. */
const progress: readonly Step[] = [
  { days: 1, status: 'IN_TRANSIT' },
  { days: 3, status: 'DELIVERED' },
  { days: 4, status: 'CHECKED_IN' },
  { days: 5, status: 'RECEIVING', units: ['shipped', 'receiving'] },
  { days: 7, status: 'CLOSED', units: ['receiving', 'fulfillable'] },
]

/** The place of a shipment's units, by its status. */
const stages: Readonly<Partial<Record<Shipment['status'], InboundStage>>> = {
  WORKING: 'working',
  READY_TO_SHIP: 'working',
  SHIPPED: 'shipped',
  IN_TRANSIT: 'shipped',
  DELIVERED: 'shipped',
  CHECKED_IN: 'shipped',
  RECEIVING: 'receiving',
}

/** Moves a shipment from `READY_TO_SHIP` to `SHIPPED`. The sandbox's clock moves it on from there, until Amazon has its units. */
export function ship(account: Account, plan: InboundPlan, shipment: Shipment): void {
  const plans = account.part(InboundPlans)
  plans.setStatus(plan, shipment, 'SHIPPED')
  moveUnits(account, plan, shipment.items, 'working', 'shipped')
  if (confirmedShipments(plan).every(({ status }) => !isWaiting(status))) plan.status = 'SHIPPED'
  for (const { days, status, units } of progress) {
    account.schedule.after(days * daySeconds, () => {
      plans.setStatus(plan, shipment, status)
      if (units) moveUnits(account, plan, shipment.items, ...units)
    })
  }
}

function isWaiting(status: Shipment['status']): boolean {
  return status === 'WORKING' || status === 'READY_TO_SHIP'
}

/** A carrier of Amazon collects a shipment some time after it is ready. */
export function shipByPartner(account: Account, plan: InboundPlan, shipment: Shipment): void {
  const wait = (shipment.readyToShipAt?.getTime() ?? 0) - account.now().getTime()
  account.schedule.after(Math.max(wait / 1000, 0) + daySeconds, () => {
    if (shipment.status === 'READY_TO_SHIP') ship(account, plan, shipment)
  })
}

/** Announces the units of a shipment to the inventory. */
export function announce(account: Account, plan: InboundPlan, shipment: Shipment): void {
  account.part(InboundPlans).setStatus(plan, shipment, 'WORKING')
  moveUnits(account, plan, shipment.items, undefined, 'working')
}

export function cancelShipment(account: Account, plan: InboundPlan, shipment: Shipment): void {
  moveUnits(account, plan, shipment.items, stages[shipment.status], undefined)
  account.part(InboundPlans).setStatus(plan, shipment, 'CANCELLED')
}

/** Replaces the items of a shipment that has not left. */
export function replaceItems(
  account: Account,
  plan: InboundPlan,
  shipment: Shipment,
  items: readonly ItemInput[],
): void {
  const stage = stages[shipment.status]
  moveUnits(account, plan, shipment.items, stage, undefined)
  shipment.items = items
  moveUnits(account, plan, items, undefined, stage)
}

function moveUnits(
  account: Account,
  { marketplaceId }: InboundPlan,
  items: readonly ItemInput[],
  from: InboundStage | undefined,
  to: InboundStage | 'fulfillable' | undefined,
): void {
  const inventory = account.part(FbaInventory)
  for (const { msku, quantity } of items) {
    if (from) inventory.changeInbound(msku, marketplaceId, from, -quantity)
    if (to === 'fulfillable') inventory.add(msku, quantity)
    else if (to) inventory.changeInbound(msku, marketplaceId, to, quantity)
  }
}
