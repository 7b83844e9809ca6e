import { feesOf } from '../account/fees.js'
import { type Money, money, sum } from '../account/money.js'
import { type Product, Products } from '../account/products.js'
import { sellerIdOf } from '../account/seller-id.js'
import { currencyOf, findKnownStore } from '../generation/store-facts.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

/** @see https://developer-docs.amazon/sp-api/docs/product-fees-api */
export const productFeesV0: StatefulApi = {
  name: 'Product Fees v0',
  summary: 'Fees for the products of the account, by product type, weight and the price of the request.',
  operations: {
    'POST /products/fees/v0/listings/{SellerSKU}/feesEstimate': { respond: (call) => estimateOne(call, 'SellerSKU') },
    'POST /products/fees/v0/items/{Asin}/feesEstimate': { respond: (call) => estimateOne(call, 'ASIN') },
    'POST /products/fees/v0/feesEstimate': { respond: estimateAll },
  },
}

interface MoneyType {
  readonly CurrencyCode?: string
  readonly Amount?: number
}

interface FeesEstimateRequest {
  readonly MarketplaceId: string
  readonly IsAmazonFulfilled?: boolean
  readonly Identifier: string
  readonly OptionalFulfillmentProgram?: string
  readonly PriceToEstimateFees: {
    readonly ListingPrice: MoneyType
    readonly Shipping?: MoneyType
    readonly Points?: { readonly PointsMonetaryValue?: MoneyType }
  }
}

interface EstimateById {
  readonly FeesEstimateRequest?: FeesEstimateRequest
  readonly IdType: 'ASIN' | 'SellerSKU'
  readonly IdValue: string
}

function estimateOne(call: StatefulCall, idType: EstimateById['IdType']) {
  const { FeesEstimateRequest } = call.body<Pick<EstimateById, 'FeesEstimateRequest'>>()
  if (!FeesEstimateRequest || !findKnownStore(FeesEstimateRequest.MarketplaceId)) return undefined
  const IdValue = call.text(idType === 'ASIN' ? 'Asin' : 'SellerSKU')
  const FeesEstimateResult = estimate(call, { FeesEstimateRequest, IdType: idType, IdValue })
  return { status: 200, body: { payload: { FeesEstimateResult } } }
}

function estimateAll(call: StatefulCall) {
  const rows = call.body<readonly EstimateById[]>()
  const hasKnownStore = rows.some((row) => findKnownStore(row.FeesEstimateRequest?.MarketplaceId ?? ''))
  return hasKnownStore ? { status: 200, body: rows.map((row) => estimate(call, row)) } : undefined
}

/** The estimate for one product, or the error instead of it. */
function estimate(call: StatefulCall, row: EstimateById): object {
  const { FeesEstimateRequest: request, IdType, IdValue } = row
  const FeesEstimateIdentifier = {
    MarketplaceId: request?.MarketplaceId,
    SellerId: sellerIdOf(call.account),
    IdType,
    IdValue,
    IsAmazonFulfilled: request?.IsAmazonFulfilled ?? false,
    PriceToEstimateFees: request?.PriceToEstimateFees,
    SellerInputIdentifier: request?.Identifier,
    OptionalFulfillmentProgram: request?.OptionalFulfillmentProgram,
  }
  const products = call.account.part(Products)
  const product =
    IdType === 'ASIN' ? products.findByAsin(IdValue) : products.findInStore(IdValue, request?.MarketplaceId ?? '')
  const fault = faultOf(row, product)
  if (!request || !product || fault) {
    const error = { Type: 'Sender', Code: 'InvalidParameterValue', Message: fault, Detail: [] }
    return { Status: 'ClientError', FeesEstimateIdentifier, Error: error }
  }
  return { Status: 'Success', FeesEstimateIdentifier, FeesEstimate: feesEstimate(call, request, product) }
}

/** Why a request can't be estimated. Undefined if it can. */
function faultOf(
  { FeesEstimateRequest: request, IdType, IdValue }: EstimateById,
  product?: Product,
): string | undefined {
  if (!request) return 'FeesEstimateRequest is required.'
  const { MarketplaceId, PriceToEstimateFees } = request
  if (!findKnownStore(MarketplaceId)) return `${MarketplaceId} is not a marketplace ID.`
  if (!product) return `The ${IdType} ${IdValue} does not exist in ${MarketplaceId}.`
  const currency = currencyOf(MarketplaceId)
  const { ListingPrice, Shipping, Points } = PriceToEstimateFees
  const wrong = [ListingPrice, Shipping, Points?.PointsMonetaryValue].find(
    (amount) => amount?.CurrencyCode !== undefined && amount.CurrencyCode !== currency,
  )
  if (wrong) return `The currency of ${MarketplaceId} is ${currency}, not ${wrong.CurrencyCode}.`
  return (ListingPrice.Amount ?? 0) >= 0 ? undefined : 'The listing price is negative.'
}

function feesEstimate(call: StatefulCall, request: FeesEstimateRequest, product: Product): object {
  const currencyCode = currencyOf(request.MarketplaceId)
  const { ListingPrice, Shipping, Points } = request.PriceToEstimateFees
  const paid = (ListingPrice.Amount ?? 0) + (Shipping?.Amount ?? 0) - (Points?.PointsMonetaryValue?.Amount ?? 0)
  const fees = feesOf(product, money(paid, currencyCode), request.IsAmazonFulfilled ?? false)
  const none = money(0, currencyCode)
  const pickAndPack = feeDetail('FBAPickAndPack', fees.fulfillment)
  const details = [
    feeDetail('ReferralFee', fees.referral),
    feeDetail('VariableClosingFee', none),
    feeDetail('PerItemFee', none),
    ...(request.IsAmazonFulfilled
      ? [{ ...feeDetail('FBAFees', fees.fulfillment), IncludedFeeDetailList: [pickAndPack] }]
      : []),
  ]
  return {
    TimeOfFeesEstimation: call.now.toISOString(),
    TotalFeesEstimate: moneyType(sum([fees.referral, fees.fulfillment], currencyCode)),
    FeeDetailList: details,
  }
}

function feeDetail(FeeType: string, fee: Money): object {
  const FeePromotion = moneyType(money(0, fee.currencyCode))
  return { FeeType, FeeAmount: moneyType(fee), FeePromotion, FinalFee: moneyType(fee) }
}

function moneyType({ amount, currencyCode }: Money): MoneyType {
  return { CurrencyCode: currencyCode, Amount: amount }
}
