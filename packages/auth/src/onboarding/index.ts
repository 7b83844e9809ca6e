export type {
  AuthorizationCode,
  AuthorizedSellingPartner,
  ConfirmLink,
  Consent,
  ConsentLink,
  SellerTokens,
} from './authorization.js'
export type { SellingPartnerType } from './central-urls.js'
export { Onboarding } from './onboarding.js'
export { isOnboardingError, OnboardingError, type OnboardingReason } from './onboarding-error.js'
export type { ConfirmRequest, ConsentRequest, OnboardingOptions, RedirectSession } from './onboarding-options.js'
export type { RequestUrl } from './request-parameters.js'
export { MemoryUsedStates, type UsedStates } from './used-states.js'
