// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AmountThresholdType = { AT_LEAST: 'AT_LEAST' } as const
export type AmountThresholdType = models.AmountThresholdType

export const BudgetType = { AMOUNT: 'AMOUNT', UNITS: 'UNITS' } as const
export type BudgetType = models.BudgetType

export const ClaimCodeType = { GROUP: 'GROUP', INDIVIDUAL: 'INDIVIDUAL' } as const
export type ClaimCodeType = models.ClaimCodeType

export const CouponType = {
  STANDARD: 'STANDARD',
  SUBSCRIBE_AND_SAVE: 'SUBSCRIBE_AND_SAVE',
  REORDER_REWARDS: 'REORDER_REWARDS',
} as const
export type CouponType = models.CouponType

export const CustomerSegmentType = { BRAND: 'BRAND', PROGRAM: 'PROGRAM' } as const
export type CustomerSegmentType = models.CustomerSegmentType

export const DiscountType = {
  PERCENTAGE_OFF: 'PERCENTAGE_OFF',
  AMOUNT_OFF: 'AMOUNT_OFF',
  FREE_ITEM: 'FREE_ITEM',
} as const
export type DiscountType = models.DiscountType

export const FeeFrequency = { ONE_TIME: 'ONE_TIME', DAILY: 'DAILY' } as const
export type FeeFrequency = models.FeeFrequency

export const GetPromotionIncludedData = {
  ISSUES: 'ISSUES',
  SELECTION: 'SELECTION',
  CUSTOMER_SEGMENTS: 'CUSTOMER_SEGMENTS',
} as const
export type GetPromotionIncludedData = models.GetPromotionIncludedData

export const GetPromotionResponseStatus = {
  PROCESSING: 'PROCESSING',
  UPCOMING: 'UPCOMING',
  RUNNING: 'RUNNING',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  CANCELLING: 'CANCELLING',
  CANCELLED: 'CANCELLED',
} as const
export type GetPromotionResponseStatus = models.GetPromotionResponseStatus

export const GetSelectionIncludedData = { ISSUES: 'ISSUES' } as const
export type GetSelectionIncludedData = models.GetSelectionIncludedData

export const IssueSeverity = { ERROR: 'ERROR', WARNING: 'WARNING' } as const
export type IssueSeverity = models.IssueSeverity

export const ItemBenefitType = { FIXED_PRICE: 'FIXED_PRICE', DISCOUNTED_PRICE: 'DISCOUNTED_PRICE' } as const
export type ItemBenefitType = models.ItemBenefitType

export const LatestRevisionRevisionStatus = { PROCESSING: 'PROCESSING', FAILED: 'FAILED' } as const
export type LatestRevisionRevisionStatus = models.LatestRevisionRevisionStatus

export const MerchandisingDisplayOnWebsite = { ALLOWED: 'ALLOWED', NOT_ALLOWED: 'NOT_ALLOWED' } as const
export type MerchandisingDisplayOnWebsite = models.MerchandisingDisplayOnWebsite

export const PromotionBenefitStacking = { ALLOWED: 'ALLOWED', NOT_ALLOWED: 'NOT_ALLOWED' } as const
export type PromotionBenefitStacking = models.PromotionBenefitStacking

export const PromotionSummaryStatus = {
  PROCESSING: 'PROCESSING',
  UPCOMING: 'UPCOMING',
  RUNNING: 'RUNNING',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  CANCELLING: 'CANCELLING',
  CANCELLED: 'CANCELLED',
} as const
export type PromotionSummaryStatus = models.PromotionSummaryStatus

export const PromotionType = {
  BASKET_BUILDING: 'BASKET_BUILDING',
  DEAL: 'DEAL',
  PRICE_DISCOUNT: 'PRICE_DISCOUNT',
  COUPON: 'COUPON',
} as const
export type PromotionType = models.PromotionType

export const QuantityThresholdType = { AT_LEAST: 'AT_LEAST', FOR_EACH: 'FOR_EACH' } as const
export type QuantityThresholdType = models.QuantityThresholdType

export const SearchPromotionsIncludedData = { ISSUES: 'ISSUES', CUSTOMER_SEGMENTS: 'CUSTOMER_SEGMENTS' } as const
export type SearchPromotionsIncludedData = models.SearchPromotionsIncludedData

export const SearchPromotionsPromotionTypes = {
  BASKET_BUILDING: 'BASKET_BUILDING',
  DEAL: 'DEAL',
  PRICE_DISCOUNT: 'PRICE_DISCOUNT',
  COUPON: 'COUPON',
} as const
export type SearchPromotionsPromotionTypes = models.SearchPromotionsPromotionTypes

export const SearchPromotionsRevision = { LATEST: 'LATEST', PUBLISHED: 'PUBLISHED', ANY: 'ANY' } as const
export type SearchPromotionsRevision = models.SearchPromotionsRevision

export const SearchPromotionsStatuses = {
  PROCESSING: 'PROCESSING',
  UPCOMING: 'UPCOMING',
  RUNNING: 'RUNNING',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  CANCELLING: 'CANCELLING',
  CANCELLED: 'CANCELLED',
} as const
export type SearchPromotionsStatuses = models.SearchPromotionsStatuses

export const SelectionType = { CATALOG: 'CATALOG', ITEMS: 'ITEMS' } as const
export type SelectionType = models.SelectionType
