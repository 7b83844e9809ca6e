// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AllOwnersConstraint = { MUST_MATCH: 'MUST_MATCH' } as const
export type AllOwnersConstraint = models.AllOwnersConstraint

export const BoxContentInformationSource = {
  BOX_CONTENT_PROVIDED: 'BOX_CONTENT_PROVIDED',
  MANUAL_PROCESS: 'MANUAL_PROCESS',
  BARCODE_2D: 'BARCODE_2D',
} as const
export type BoxContentInformationSource = models.BoxContentInformationSource

export const ItemLabelPageType = {
  A4_21: 'A4_21',
  A4_24: 'A4_24',
  A4_24_64x33: 'A4_24_64x33',
  A4_24_66x35: 'A4_24_66x35',
  A4_24_70x36: 'A4_24_70x36',
  A4_24_70x37: 'A4_24_70x37',
  A4_24i: 'A4_24i',
  A4_27: 'A4_27',
  A4_40_52x29: 'A4_40_52x29',
  A4_44_48x25: 'A4_44_48x25',
  Letter_30: 'Letter_30',
} as const
export type ItemLabelPageType = models.ItemLabelPageType

export const LabelOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER', NONE: 'NONE' } as const
export type LabelOwner = models.LabelOwner

export const LabelPrintType = { STANDARD_FORMAT: 'STANDARD_FORMAT', THERMAL_PRINTING: 'THERMAL_PRINTING' } as const
export type LabelPrintType = models.LabelPrintType

export const ListInboundPlansSortBy = {
  LAST_UPDATED_TIME: 'LAST_UPDATED_TIME',
  CREATION_TIME: 'CREATION_TIME',
} as const
export type ListInboundPlansSortBy = models.ListInboundPlansSortBy

export const ListInboundPlansSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type ListInboundPlansSortOrder = models.ListInboundPlansSortOrder

export const ListInboundPlansStatus = { ACTIVE: 'ACTIVE', VOIDED: 'VOIDED', SHIPPED: 'SHIPPED' } as const
export type ListInboundPlansStatus = models.ListInboundPlansStatus

export const OperationStatus = { SUCCESS: 'SUCCESS', FAILED: 'FAILED', IN_PROGRESS: 'IN_PROGRESS' } as const
export type OperationStatus = models.OperationStatus

export const OwnerConstraint = {
  AMAZON_ONLY: 'AMAZON_ONLY',
  NONE_ONLY: 'NONE_ONLY',
  SELLER_ONLY: 'SELLER_ONLY',
} as const
export type OwnerConstraint = models.OwnerConstraint

export const PrepCategory = {
  ADULT: 'ADULT',
  BABY: 'BABY',
  FC_PROVIDED: 'FC_PROVIDED',
  FRAGILE: 'FRAGILE',
  GRANULAR: 'GRANULAR',
  HANGER: 'HANGER',
  LIQUID: 'LIQUID',
  PERFORATED: 'PERFORATED',
  SET: 'SET',
  SHARP: 'SHARP',
  SMALL: 'SMALL',
  TEXTILE: 'TEXTILE',
  UNKNOWN: 'UNKNOWN',
  NONE: 'NONE',
} as const
export type PrepCategory = models.PrepCategory

export const PrepOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER', NONE: 'NONE' } as const
export type PrepOwner = models.PrepOwner

export const PrepType = {
  ITEM_BLACK_SHRINKWRAP: 'ITEM_BLACK_SHRINKWRAP',
  ITEM_BLANKSTK: 'ITEM_BLANKSTK',
  ITEM_BOXING: 'ITEM_BOXING',
  ITEM_BUBBLEWRAP: 'ITEM_BUBBLEWRAP',
  ITEM_CAP_SEALING: 'ITEM_CAP_SEALING',
  ITEM_DEBUNDLE: 'ITEM_DEBUNDLE',
  ITEM_HANG_GARMENT: 'ITEM_HANG_GARMENT',
  ITEM_LABELING: 'ITEM_LABELING',
  ITEM_NO_PREP: 'ITEM_NO_PREP',
  ITEM_POLYBAGGING: 'ITEM_POLYBAGGING',
  ITEM_RMOVHANG: 'ITEM_RMOVHANG',
  ITEM_SETCREAT: 'ITEM_SETCREAT',
  ITEM_SETSTK: 'ITEM_SETSTK',
  ITEM_SIOC: 'ITEM_SIOC',
  ITEM_SUFFOSTK: 'ITEM_SUFFOSTK',
  ITEM_TAPING: 'ITEM_TAPING',
} as const
export type PrepType = models.PrepType

export const ReasonComment = {
  APPOINTMENT_REQUESTED_BY_MISTAKE: 'APPOINTMENT_REQUESTED_BY_MISTAKE',
  VEHICLE_DELAY: 'VEHICLE_DELAY',
  SLOT_NOT_SUITABLE: 'SLOT_NOT_SUITABLE',
  OUTSIDE_CARRIER_BUSINESS_HOURS: 'OUTSIDE_CARRIER_BUSINESS_HOURS',
  UNFAVOURABLE_EXTERNAL_CONDITIONS: 'UNFAVOURABLE_EXTERNAL_CONDITIONS',
  PROCUREMENT_DELAY: 'PROCUREMENT_DELAY',
  SHIPPING_PLAN_CHANGED: 'SHIPPING_PLAN_CHANGED',
  INCREASED_QUANTITY: 'INCREASED_QUANTITY',
  OTHER: 'OTHER',
} as const
export type ReasonComment = models.ReasonComment

export const Stackability = { STACKABLE: 'STACKABLE', NON_STACKABLE: 'NON_STACKABLE' } as const
export type Stackability = models.Stackability

export const UnitOfMeasurement = { IN: 'IN', CM: 'CM' } as const
export type UnitOfMeasurement = models.UnitOfMeasurement

export const UnitOfWeight = { LB: 'LB', KG: 'KG' } as const
export type UnitOfWeight = models.UnitOfWeight
