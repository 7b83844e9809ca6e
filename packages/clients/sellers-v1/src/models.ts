// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

export interface Account {
  marketplaceParticipationList: MarketplaceParticipation[]
  businessType: AccountBusinessType
  sellingPlan: AccountSellingPlan
  business?: Business | undefined
  primaryContact?: PrimaryContact | undefined
}

export interface Address {
  addressLine1: string
  addressLine2?: string | undefined
  countryCode: string
  stateOrProvinceCode?: string | undefined
  city?: string | undefined
  postalCode?: string | undefined
}

export interface Business {
  name: string
  registeredBusinessAddress: Address
  companyRegistrationNumber?: string | undefined
  companyTaxIdentificationNumber?: string | undefined
  nonLatinName?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetAccountResponse {
  payload?: Account | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetMarketplaceParticipationsResponse {
  payload?: MarketplaceParticipation[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface Marketplace {
  id: string
  name: string
  /** Pattern: `^([A-Z]{2})$`. */
  countryCode: string
  defaultCurrencyCode?: string | undefined
  defaultLanguageCode?: string | undefined
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
