// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

/** A seller's account. */
export interface Account {
  /** Amazon stores of the account, and the seller's participation in each. */
  marketplaceParticipationList: MarketplaceParticipation[]
  /** Legal form of the seller's business. `INDIVIDUAL` is a person without a business. */
  businessType: AccountBusinessType
  /** Selling plan to which the seller subscribes. */
  sellingPlan: AccountSellingPlan
  /** Name, address and registration of the seller's business. */
  business?: Business | undefined
  /** Main contact person for the account. */
  primaryContact?: PrimaryContact | undefined
}

/** Postal address of a business or a person. */
export interface Address {
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Two-letter country code in ISO 3166-1 alpha-2. */
  countryCode: string
  /** Code of the state or province in the country. */
  stateOrProvinceCode?: string | undefined
  /** Name of the city. */
  city?: string | undefined
  /** Postal code, also called ZIP code. */
  postalCode?: string | undefined
}

/** A seller's business. Some fields are missing for some values of `businessType`. */
export interface Business {
  /** Registered name of the business. */
  name: string
  /** Address at which the business is registered. */
  registeredBusinessAddress: Address
  /** Registration number of the company. Absent for individual sellers and sole proprietorships. */
  companyRegistrationNumber?: string | undefined
  /** Tax number of the company. Present only for some values of `businessType`, such as `SOLE_PROPRIETORSHIP`. */
  companyTaxIdentificationNumber?: string | undefined
  /** Registered name in a script other than Latin. */
  nonLatinName?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Response of `getAccount`. */
export interface GetAccountResponse {
  /** The seller's account. */
  payload?: Account | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getMarketplaceParticipations`. */
export interface GetMarketplaceParticipationsResponse {
  /** Amazon stores and the seller's participation in each. */
  payload?: MarketplaceParticipation[] | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** An Amazon store in which sellers list items and buyers buy them. */
export interface Marketplace {
  /** ID of the store. Other APIs call it `marketplaceId`. */
  id: string
  /** Name of the store, such as `Amazon.com`. */
  name: string
  /** Country code of the store in ISO 3166-1 alpha-2. Pattern: `^([A-Z]{2})$`. */
  countryCode: string
  /** Code of the default currency of the store, in ISO 4217. */
  defaultCurrencyCode?: string | undefined
  /** Code of the default language of the store, in ISO 639-1. */
  defaultLanguageCode?: string | undefined
  /** Domain name of the store, such as `www.amazon.com`. */
  domainName: string
}

/** An Amazon store and the seller's participation in it. */
export interface MarketplaceParticipation {
  /** The Amazon store. */
  marketplace: Marketplace
  /** Whether and how the seller takes part in the store. */
  participation: Participation
  /** Name of the seller's own shop, as buyers see it in the Amazon store. */
  storeName: string
}

/** A seller's participation in an Amazon store. */
export interface Participation {
  /** Whether the seller participates in the store. */
  isParticipating: boolean
  /** Whether the seller's listings are suspended, with a listing status of inactive. */
  hasSuspendedListings: boolean
}

/** Main contact person of a seller. */
export interface PrimaryContact {
  /** Full name of the contact. */
  name: string
  /** Residential address of the contact. */
  address: Address
  /** Name of the contact in a script other than Latin. */
  nonLatinName?: string | undefined
}

/** Values of `Account.businessType`. */
export type AccountBusinessType =
  | 'CHARITY'
  | 'CRAFTSMAN'
  | 'NATURAL_PERSON_COMPANY'
  | 'PUBLIC_LISTED'
  | 'PRIVATE_LIMITED'
  | 'SOLE_PROPRIETORSHIP'
  | 'STATE_OWNED'
  | 'INDIVIDUAL'
  | (string & {})

/** Values of `Account.sellingPlan`. */
export type AccountSellingPlan = 'PROFESSIONAL' | 'INDIVIDUAL' | (string & {})
