import { valueAt } from '@selling-partner/auth/internal'

/** The filter of a subscription, as `createSubscription` gets it. */
export interface EventFilter {
  readonly eventFilterType: string
  readonly marketplaceIds?: readonly string[]
  readonly orderChangeTypes?: readonly string[]
  readonly aggregationSettings?: object
  readonly trackingIdentifier?: object
}

type Filter = Exclude<keyof EventFilter, 'eventFilterType'>

/**
 * The filters of each notification type, with the place of the value in the payload. A filter without a place has no effect in the
 * sandbox.
 * @see https://developer-docs.amazon/sp-api/docs/notification-type-values
 */
const filters: Readonly<Record<string, { readonly [Name in Filter]?: string | null }>> = {
  ANY_OFFER_CHANGED: {
    marketplaceIds: 'AnyOfferChangedNotification.OfferChangeTrigger.MarketplaceId',
    aggregationSettings: null,
  },
  ORDER_CHANGE: { orderChangeTypes: 'OrderChangeNotification.OrderChangeType' },
  SHIPMENT_TRACKING_MILESTONE_CHANGED: {
    trackingIdentifier: 'shipmentTrackingMilestoneChangedNotification.trackingDetail.identifier',
  },
}

/** @returns The fault of the filter for a notification type and its fix, or undefined. */
export function findFilterFault(type: string, filter: EventFilter): string | undefined {
  const known = filters[type]
  if (!known) return `${type} has no event filters. Remove processingDirective.eventFilter.`
  const { eventFilterType, ...set } = filter
  if (eventFilterType !== type) return `eventFilterType is ${eventFilterType}. Set it to ${type}.`
  const names = Object.keys(known)
  const unknown = Object.keys(set).filter((name) => !names.includes(name))
  if (unknown.length > 0) return `${type} can't be filtered by ${unknown.join(', ')}. Use ${names.join(' or ')}.`
  return undefined
}

/** Whether a subscription with the filter gets a notification. */
export function passes(type: string, filter: EventFilter | undefined, payload: unknown): boolean {
  if (!filter) return true
  const places = Object.entries(filters[type] ?? {})
  return places.every(([name, place]) => {
    const wanted = valueAt(filter, name)
    return typeof place !== 'string' || wanted === undefined || isOneOf(valueAt(payload, place), wanted)
  })
}

/** An empty list does not filter. An object must have the fields of the filter. */
function isOneOf(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.length === 0 || wanted.includes(value)
  return Object.entries(Object(wanted)).every(([name, field]) => contains(valueAt(value, name), field))
}

function contains(value: unknown, wanted: unknown): boolean {
  return typeof wanted === 'object' ? isOneOf(value, wanted) : value === wanted
}
