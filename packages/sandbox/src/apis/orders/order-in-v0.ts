import { amountText, type Money } from '../../account/money.js'
import {
  channelInV0,
  deadlinesOf,
  hasPersonalData,
  isPaid,
  type Order,
  type OrderItem,
  type PaymentMethod,
  statusInV0,
  totalOf,
  totalOfItem,
  unitsShipped,
  unitsUnshipped,
  visibleEmailOf,
  visiblePhoneOf,
} from '../../account/order.js'
import { storeFacts } from '../../generation/store-facts.js'
import { dateText } from '../stateful-call.js'

/** The data elements of an RDT. */
type Elements = ReadonlySet<string>

export const paymentInV0: Readonly<Record<PaymentMethod, string>> = {
  CARD: 'Other',
  CASH_ON_DELIVERY: 'COD',
  CONVENIENCE_STORE: 'CVS',
}

const paymentDetails: Readonly<Record<PaymentMethod, string>> = {
  CARD: 'Standard',
  CASH_ON_DELIVERY: 'COD',
  CONVENIENCE_STORE: 'CVS',
}

/** An order without its items. Personal data is included only if the RDT has its data element. */
export function orderInV0(order: Order, elements: Elements): object {
  const { domain } = storeFacts([order.marketplaceId])
  const deadlines = deadlinesOf(order)
  return {
    AmazonOrderId: order.orderId,
    SellerOrderId: order.sellerOrderId,
    PurchaseDate: dateText(order.createdAt),
    LastUpdateDate: dateText(order.updatedAt),
    OrderStatus: statusInV0[order.status],
    ...invoiceInV0(order, elements.has('buyerTaxInformation')),
    FulfillmentChannel: channelInV0[order.fulfilledBy],
    SalesChannel: `Amazon${domain.slice('amazon'.length)}`,
    ShipServiceLevel: 'Standard',
    OrderTotal: isPaid(order) ? moneyInV0(totalOf(order)) : undefined,
    NumberOfItemsShipped: unitsShipped(order),
    NumberOfItemsUnshipped: unitsUnshipped(order),
    PaymentMethod: paymentInV0[order.paymentMethod],
    PaymentMethodDetails: [paymentDetails[order.paymentMethod]],
    MarketplaceId: order.marketplaceId,
    ShipmentServiceLevelCategory: 'Standard',
    OrderType: 'StandardOrder',
    EarliestShipDate: deadlines && dateText(deadlines.earliestShipping),
    LatestShipDate: deadlines && dateText(deadlines.latestShipping),
    EarliestDeliveryDate: deadlines && dateText(deadlines.earliestDelivery),
    LatestDeliveryDate: deadlines?.latestDelivery && dateText(deadlines.latestDelivery),
    IsBusinessOrder: false,
    IsPrime: false,
    IsPremiumOrder: false,
    IsGlobalExpressEnabled: false,
    IsReplacementOrder: false,
    IsSoldByAB: false,
    IsIBA: false,
    IsISPU: order.isPickup,
    IsAccessPointOrder: false,
    HasRegulatedItems: order.verification !== undefined,
    ShippingAddress: hasPersonalData(order) ? addressInV0(order, elements.has('shippingAddress')) : undefined,
    BuyerInfo: hasPersonalData(order) ? buyerInV0(order, elements.has('buyerInfo')) : {},
  }
}

/** The data for the invoice, which only orders in the store of Türkiye have. */
function invoiceInV0({ company, marketplaceId }: Order, hasTaxData: boolean): object {
  if (storeFacts([marketplaceId]).countryCode !== 'TR') return {}
  if (!company) return { BuyerInvoicePreference: 'INDIVIDUAL' }
  const taxData = {
    BuyerLegalCompanyName: company.name,
    BuyerBusinessAddress: company.address,
    BuyerTaxRegistrationId: company.taxId,
    BuyerTaxOffice: company.taxOffice,
  }
  return { BuyerInvoicePreference: 'BUSINESS', BuyerTaxInformation: hasTaxData ? taxData : undefined }
}

/** @param isWhole Whether the name, the street and the phone number are included. */
export function addressInV0(order: Order, isWhole: boolean): object {
  const { address } = order
  const personal = {
    Name: address.name,
    AddressLine1: address.line1,
    AddressLine2: address.line2,
    Phone: visiblePhoneOf(order),
    AddressType: 'Residential',
  }
  return {
    ...(isWhole ? personal : {}),
    City: address.city,
    StateOrRegion: address.state,
    PostalCode: address.postalCode,
    CountryCode: address.countryCode,
  }
}

/** @param isWhole Whether the name is included. The anonymized email address needs no RDT. */
export function buyerInV0(order: Order, isWhole: boolean): object {
  return { BuyerEmail: visibleEmailOf(order), BuyerName: isWhole ? order.buyer.name : undefined }
}

/** An item of an order. The gift message is included only if the RDT has `buyerInfo`. */
export function itemInV0(item: OrderItem, order: Order, elements: Elements): object {
  const amounts = {
    ItemPrice: moneyInV0(totalOfItem(item)),
    ItemTax: moneyInV0(item.tax),
    PromotionDiscount: moneyInV0({ ...item.tax, amount: 0 }),
  }
  const isInUnitedStates = storeFacts([order.marketplaceId]).countryCode === 'US'
  return {
    ASIN: item.product.asin,
    SellerSKU: item.product.sku,
    OrderItemId: item.orderItemId,
    Title: item.product.title,
    QuantityOrdered: item.quantity,
    QuantityShipped: item.quantityShipped,
    ProductInfo: { NumberOfItems: '1' },
    ...(isPaid(order) ? amounts : {}),
    IsGift: String(item.giftMessage !== undefined),
    ConditionId: 'New',
    ConditionSubtypeId: 'New',
    IsTransparency: false,
    SerialNumberRequired: false,
    TaxCollection: isInUnitedStates
      ? { Model: 'MarketplaceFacilitator', ResponsibleParty: 'Amazon Services, Inc.' }
      : undefined,
    BuyerInfo: hasPersonalData(order) ? itemBuyerInV0(item, order, elements.has('buyerInfo')) : {},
    BuyerRequestedCancel: { IsBuyerRequestedCancel: 'false', BuyerCancelReason: '' },
  }
}

/** The gift options of an item. Messages are for the selling partner who packs the gift. */
export function itemBuyerInV0({ giftMessage }: OrderItem, { fulfilledBy }: Order, isWhole: boolean): object {
  if (giftMessage === undefined) return {}
  const isVisible = isWhole && fulfilledBy === 'MERCHANT'
  return { GiftMessageText: isVisible ? giftMessage : undefined, GiftWrapLevel: 'Classic' }
}

function moneyInV0(money: Money): object {
  return { CurrencyCode: money.currencyCode, Amount: amountText(money) }
}
