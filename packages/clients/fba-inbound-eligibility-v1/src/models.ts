// Generated from Amazon's model fbaInbound. To change this file, see CONTRIBUTING.md.

import type { Requires } from '@selling-partner/auth'

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message?: string | undefined
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Response of `getItemEligibilityPreview`. */
export interface GetItemEligibilityPreviewResponse {
  /** Eligibility of the item for the program. */
  payload?: ItemEligibilityPreview | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Eligibility of an item for a program. */
export interface ItemEligibilityPreview {
  /** ASIN of the item. */
  asin: string
  /** ID of the Amazon store that the eligibility applies to. */
  marketplaceId?: string | undefined
  /**
   * Program that the eligibility applies to. `INBOUND`: inbound shipment to Amazon. `COMMINGLING`: FBA inventory
   * tracking by the manufacturer's barcode.
   */
  program: ItemEligibilityPreviewProgram
  /** Whether the item is eligible for the program. */
  isEligibleForProgram: boolean
  /**
   * Codes of the reasons why the item is not eligible. The codes below stand without their prefix `FBA_INB_`.
   * `0004`: package dimensions missing. `0006`: SKU unknown. `0007` to `0014`: under dangerous goods review.
   * `0015`: dangerous good that Amazon can't fulfill. `0016`: dangerous good that may need the FBA dangerous goods
   * program. `0017`: not in the store's catalog. `0018`: category missing. `0019`: title missing. `0034`, `0065`:
   * can't be commingled. `0035`: expiring or lot-controlled, needs labels. `0036`: expiring or lot-controlled,
   * must be commingled. `0037`: tax documents missing. `0038`: parent ASIN, use a child ASIN. `0050`: no
   * fulfillment center can receive it. `0051`: blocked by FBA. `0053`: required shipping option missing in the
   * store, or too large or heavy. `0055`: restricted media region. `0056`: used item other than media. `0059`,
   * `0066`: unknown. `0067`: not eligible for freight with the Global Shipping Service. `0068`: account not set up
   * for expiring or lot-controlled items. `0095`: barcode belongs to several products. `0097`: fully regulated
   * dangerous good. `0098`: seller not authorized for the store. `0099`: seller account terminated. `0100`: tax
   * data for Mexico missing. `0103`: expiring or lot-controlled, can't be handled. `0104`: needs the
   * manufacturer's barcode; only new items can be stored without labels. `0197`: compliance documents missing.
   * `0342`: manufacturer's barcode removed from the ASIN. `0465`: manufacturer's barcode not allowed, because the
   * seller is not the brand representative.
   */
  ineligibilityReasonList?: ItemEligibilityPreviewIneligibilityReasonList[] | undefined
}

/** Values of `getItemEligibilityPreview.program`. */
export type GetItemEligibilityPreviewProgram = 'INBOUND' | 'COMMINGLING'

/** Values of `ItemEligibilityPreview.ineligibilityReasonList`. */
export type ItemEligibilityPreviewIneligibilityReasonList =
  | 'FBA_INB_0004'
  | 'FBA_INB_0006'
  | 'FBA_INB_0007'
  | 'FBA_INB_0008'
  | 'FBA_INB_0009'
  | 'FBA_INB_0010'
  | 'FBA_INB_0011'
  | 'FBA_INB_0012'
  | 'FBA_INB_0013'
  | 'FBA_INB_0014'
  | 'FBA_INB_0015'
  | 'FBA_INB_0016'
  | 'FBA_INB_0017'
  | 'FBA_INB_0018'
  | 'FBA_INB_0019'
  | 'FBA_INB_0034'
  | 'FBA_INB_0035'
  | 'FBA_INB_0036'
  | 'FBA_INB_0037'
  | 'FBA_INB_0038'
  | 'FBA_INB_0050'
  | 'FBA_INB_0051'
  | 'FBA_INB_0053'
  | 'FBA_INB_0055'
  | 'FBA_INB_0056'
  | 'FBA_INB_0059'
  | 'FBA_INB_0065'
  | 'FBA_INB_0066'
  | 'FBA_INB_0067'
  | 'FBA_INB_0068'
  | 'FBA_INB_0095'
  | 'FBA_INB_0097'
  | 'FBA_INB_0098'
  | 'FBA_INB_0099'
  | 'FBA_INB_0100'
  | 'FBA_INB_0103'
  | 'FBA_INB_0104'
  | 'FBA_INB_0197'
  | 'FBA_INB_0342'
  | 'FBA_INB_0465'
  | 'UNKNOWN_INB_ERROR_CODE'
  | (string & {})

/** Values of `ItemEligibilityPreview.program`. */
export type ItemEligibilityPreviewProgram = 'INBOUND' | 'COMMINGLING' | (string & {})

/** Parameters of {@link FbaInboundEligibilityApi.getItemEligibilityPreview}. */
export type GetItemEligibilityPreviewParams = GetItemEligibilityPreviewFields &
  Requires<GetItemEligibilityPreviewFields, 'program', 'marketplaceIds', 'INBOUND'>

/** Fields of {@link GetItemEligibilityPreviewParams}. */
export interface GetItemEligibilityPreviewFields {
  /** ASIN of the item. */
  asin: string
  /**
   * Program to check. `INBOUND`: inbound shipment to Amazon. `COMMINGLING`: FBA inventory tracking by the
   * manufacturer's barcode.
   */
  program: GetItemEligibilityPreviewProgram
  /** ID of the Amazon store to check eligibility for. Required if `program` is `INBOUND`. At most 1 item. */
  marketplaceIds?: readonly string[] | undefined
}
