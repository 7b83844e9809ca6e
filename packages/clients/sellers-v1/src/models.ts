// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

export interface Account {
  marketplaceParticipationList: MarketplaceParticipation[]
  businessType: AccountBusinessType
  sellingPlan: AccountSellingPlan
  business?: Business
  primaryContact?: PrimaryContact
}

export interface Address {
  addressLine1: string
  addressLine2?: string
  countryCode: string
  stateOrProvinceCode?: string
  city?: string
  postalCode?: string
}

export interface Business {
  name: string
  registeredBusinessAddress: Address
  companyRegistrationNumber?: string
  companyTaxIdentificationNumber?: string
  nonLatinName?: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetAccountResponse {
  payload?: Account
  errors?: ErrorEntry[]
}

export interface GetMarketplaceParticipationsResponse {
  payload?: MarketplaceParticipation[]
  errors?: ErrorEntry[]
}

export interface Marketplace {
  id: string
  name: string
  /** Pattern: `^([A-Z]{2})$`. */
  countryCode: string
  defaultCurrencyCode: string
  defaultLanguageCode: string
  domainName: string
}

export interface MarketplaceParticipation {
  marketplace: Marketplace
  participation: Participation
  storeName: string
}

export interface Participation {
  isParticipating: boolean
  hasSuspendedListings: boolean
}

export interface PrimaryContact {
  name: string
  address: Address
  nonLatinName?: string
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
