// Generated from Amazon's schema listings-feed-message-schema-v2. To change this file, see CONTRIBUTING.md.

/** A change of one listing. */
export type ListingsFeedMessage = UpdateMessage | DeleteMessage | PartialUpdateMessage | PatchMessage

/** Replaces all attributes of a listing, or creates it. */
export interface UpdateMessage {
  /** ID of the message, unique within the feed. The processing report refers to it. At least 1. */
  messageId: number
  /** SKU of the listing. At least 1 character. */
  sku: string
  /** Change of the listing: replace, update, patch or delete. */
  operationType: 'UPDATE'
  /** Amazon product type of the listing, such as `LUGGAGE`. At least 1 character. */
  productType: string
  /** Content of the attributes: product facts and offer (`LISTING`), product facts only, or offer only. */
  requirements?: Requirements | undefined
  /** Attributes of the listing, as the definition of the product type describes them. */
  attributes: Record<string, unknown>
}

/** Content of the attributes: product facts and offer (`LISTING`), product facts only, or offer only. */
export type Requirements = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'

/** Deletes a listing. */
export interface DeleteMessage {
  /** ID of the message, unique within the feed. The processing report refers to it. At least 1. */
  messageId: number
  /** SKU of the listing. At least 1 character. */
  sku: string
  /** Change of the listing: replace, update, patch or delete. */
  operationType: 'DELETE'
}

/** Replaces the given attributes of a listing, and keeps the others. */
export interface PartialUpdateMessage {
  /** ID of the message, unique within the feed. The processing report refers to it. At least 1. */
  messageId: number
  /** SKU of the listing. At least 1 character. */
  sku: string
  /** Change of the listing: replace, update, patch or delete. */
  operationType: 'PARTIAL_UPDATE'
  /** Amazon product type of the listing, such as `LUGGAGE`. At least 1 character. */
  productType: string
  /** Attributes of the listing, as the definition of the product type describes them. */
  attributes: Record<string, unknown>
}

/** Changes single attributes of a listing. */
export interface PatchMessage {
  /** ID of the message, unique within the feed. The processing report refers to it. At least 1. */
  messageId: number
  /** SKU of the listing. At least 1 character. */
  sku: string
  /** Change of the listing: replace, update, patch or delete. */
  operationType: 'PATCH'
  /** Amazon product type of the listing, such as `LUGGAGE`. At least 1 character. */
  productType: string
  /** Changes of single attributes. At least 1 item. */
  patches: ListingsFeedPatch[]
}

/** A change of one attribute. */
export interface ListingsFeedPatch {
  /** `add` and `replace` set the value, `merge` combines it with the present one, and `delete` removes it. */
  op: PatchOperation
  /** JSON Pointer of the attribute, such as `/attributes/item_name`. */
  path: string
  /** Values of the attribute. Optional for `delete`. */
  value?: Record<string, unknown>[] | undefined
}

/** `add` and `replace` set the value, `merge` combines it with the present one, and `delete` removes it. */
export type PatchOperation = 'add' | 'replace' | 'merge' | 'delete'
