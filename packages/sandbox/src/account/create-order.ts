import { hourMs, hoursAfter } from '../clock.js'
import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import { type StoreFacts, storeFacts } from '../generation/store-facts.js'
import type { Account } from './account.js'
import type { OrderData, OrderItemData } from './account-data.js'
import { money, times } from './money.js'
import type { Order, OrderItem, OrderPackage, OrderStatus, ShippingAddress } from './order.js'
import { type Product, Products, priceOf } from './products.js'

/** Days before the start in which seeded orders were created. */
export const seededDays = 30

/** Hours after its creation in which an order that ages gets its next status. Selling partners ship their orders themselves. */
export const hoursUntil = { paid: 1, shippedByAmazon: 12 } as const

/** Hours after which the selling partner has shipped a seeded order. */
const hoursUntilShippedByMerchant = 26

const taxShare = 0.16
const people = ['Alex Example', 'Kim Sample', 'Robin Placeholder', 'Sam Specimen', 'Chris Pattern', 'Jo Model']
const streets = ['Example Street', 'Sample Road', 'Test Avenue', 'Specimen Lane']
const giftMessages = ['Happy birthday!', 'Enjoy your gift.', 'Thank you for everything.']
const carriers = ['UPS', 'DHL', 'FEDEX'] as const

/**
 * Creates an order. Fields that the row leaves out are derived from the account's seed and the order's ID. Products that the
 * account does not have are added to it.
 */
export function createOrder(row: OrderData, account: Account): Order {
  const { orderId, marketplaceId } = row
  const products = account.part(Products)
  const random = new Random(deriveSeed(account.seed, orderId))
  const now = account.startedAt.getTime()
  const createdAt = new Date(row.createdAt ?? now - random.integer(1, seededDays * 24) * hourMs)
  const rows = row.items ?? [{ sku: random.pick(products.initial()).sku, quantity: random.integer(1, 3) }]
  const fulfilledBy = row.fulfilledBy ?? products.findKnown(rows[0]?.sku ?? '')?.fulfilledBy ?? 'MERCHANT'
  const status = row.status ?? statusAfter((now - createdAt.getTime()) / hourMs, fulfilledBy, random)
  const isShipped = status === 'SHIPPED'
  const items = rows.map((each) =>
    createItem(each, products.findKnown(each.sku) ?? products.add({ sku: each.sku }), marketplaceId, isShipped, random),
  )
  const name = row.buyerName ?? random.pick(people)
  const email = row.buyerEmail ?? `${digits(14, random)}@marketplace.example.com`
  const shippedAt = shippingDate(createdAt, fulfilledBy, account.now())
  const address = addressOf(name, storeFacts([marketplaceId]), random)
  const packages = isShipped ? [packageOf(items, shippedAt, random)] : []
  const isGift = row.items === undefined && random.fraction() < 0.1
  return {
    orderId,
    marketplaceId,
    sellerOrderId: row.sellerOrderId ?? orderId,
    createdAt,
    updatedAt: updateDate(status, createdAt, shippedAt, account.now()),
    status,
    fulfilledBy,
    paymentMethod: row.paymentMethod ?? 'CARD',
    isPickup: row.isPickup ?? false,
    verification: row.isRegulated ? { status: 'Pending' } : undefined,
    company: row.company,
    buyer: { name, email },
    address: { ...address, ...row.address },
    items: isGift ? items.map((item) => ({ ...item, giftMessage: random.pick(giftMessages) })) : items,
    packages,
  }
}

function createItem(
  { quantity = 1, orderItemId, price, giftMessage }: OrderItemData,
  product: Product,
  marketplaceId: string,
  isShipped: boolean,
  random: Random,
): OrderItem {
  const storePrice = priceOf(product, marketplaceId)
  const unitPrice = price === undefined ? storePrice : money(price, storePrice.currencyCode)
  return {
    orderItemId: orderItemId ?? digits(14, random),
    product,
    quantity,
    quantityShipped: isShipped ? quantity : 0,
    unitPrice,
    tax: times(unitPrice, quantity * taxShare),
    giftMessage,
  }
}

/** @param age Hours since the order was created. */
function statusAfter(age: number, fulfilledBy: Order['fulfilledBy'], random: Random): OrderStatus {
  if (age < hoursUntil.paid) return 'PENDING'
  if (random.fraction() < 0.04) return 'CANCELLED'
  return age < (fulfilledBy === 'AMAZON' ? hoursUntil.shippedByAmazon : 48) ? 'UNSHIPPED' : 'SHIPPED'
}

function shippingDate(createdAt: Date, fulfilledBy: Order['fulfilledBy'], now: Date): Date {
  const hours = fulfilledBy === 'AMAZON' ? hoursUntil.shippedByAmazon : hoursUntilShippedByMerchant
  return earlier(hoursAfter(createdAt, hours), now)
}

function updateDate(status: OrderStatus, createdAt: Date, shippedAt: Date, now: Date): Date {
  if (status === 'PENDING') return createdAt
  return status === 'SHIPPED' ? shippedAt : earlier(hoursAfter(createdAt, hoursUntil.paid), now)
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other
}

function addressOf(name: string, store: StoreFacts, random: Random): ShippingAddress {
  const { city, state, postalCode, countryCode } = store
  const line1 = `${random.integer(1, 99)} ${random.pick(streets)}`
  return { name, line1, city, state, postalCode, countryCode, phone: `+1 206 555 01${digits(2, random)}` }
}

/** A package with all units of some items. */
export function packageOf(items: readonly OrderItem[], shippedAt: Date, random: Random): OrderPackage {
  return {
    packageId: '1',
    carrier: random.pick(carriers),
    shippingMethod: 'Standard',
    trackingNumber: matchingText('1Z[0-9A-Z]{6}[0-9]{10}', random) ?? '',
    shippedAt,
    items: items.map(({ orderItemId, quantity }) => ({ orderItemId, quantity })),
  }
}

/** A text of digits that does not start with 0. */
export function digits(count: number, random: Random): string {
  return Array.from({ length: count }, (_, index) => random.integer(index === 0 ? 1 : 0, 9)).join('')
}
