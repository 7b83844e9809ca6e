export type { AxiosResponse } from 'axios'
export type { AuthOptions } from './auth-options.js'
export type { ClientOptions } from './client-options.js'
export { AbortedError, isAbortedError } from './errors/aborted-error.js'
export { ApiError, type ApiErrorDetail, isApiError } from './errors/api-error.js'
export { ConfigurationError, isConfigurationError } from './errors/configuration-error.js'
export { CredentialsError, type CredentialsReason, isCredentialsError } from './errors/credentials-error.js'
export { InvalidAnswerError, isInvalidAnswerError } from './errors/invalid-answer-error.js'
export { InvalidParameterError, isInvalidParameterError } from './errors/invalid-parameter-error.js'
export { isLwaError, LwaError } from './errors/lwa-error.js'
export { isNetworkError, NetworkError } from './errors/network-error.js'
export { isOnboardingError, OnboardingError, type OnboardingReason } from './errors/onboarding-error.js'
export type { OperationReference } from './errors/operation-reference.js'
export { isQueueError, QueueError, type QueueRefusal } from './errors/queue-error.js'
export {
  defineKind,
  isKind,
  isSellingPartnerError,
  SellingPartnerError,
  type SellingPartnerErrorCode,
} from './errors/selling-partner-error.js'
export { isStoreError, StoreError } from './errors/store-error.js'
export { isThrottledError, ThrottledError } from './errors/throttled-error.js'
export { isTimeoutError, TimeoutError } from './errors/timeout-error.js'
export type { AdapterOption } from './http/adapter-option.js'
export type { JsonObject } from './json-object.js'
export type { ClientSecretProvider } from './lwa/client-secret.js'
export type { StoredToken, TokenStore } from './lwa/token-store.js'
export type { NoParams } from './no-params.js'
export type {
  CallEvent,
  EndedEvent,
  GaveUpEvent,
  PacedEvent,
  QueuedEvent,
  RetriedEvent,
  SentEvent,
  ThrottledEvent,
} from './observe/call-event.js'
export type { CallObserver } from './observe/call-observer.js'
export type { AuthorizationCode } from './onboarding/authorization-code.js'
export type { SellingPartnerType } from './onboarding/central-urls.js'
export type { AuthorizedSellingPartner, ConfirmLink, Consent, ConsentLink } from './onboarding/consent.js'
export type { SellerTokens } from './onboarding/exchange-code.js'
export { MemoryUsedStates } from './onboarding/memory-used-states.js'
export { Onboarding } from './onboarding/onboarding.js'
export type {
  ConfirmRequest,
  ConsentRequest,
  OnboardingOptions,
  RedirectSession,
} from './onboarding/onboarding-options.js'
export type { ReceivedUrl } from './onboarding/received-parameters.js'
export type { UsedStates } from './onboarding/used-states.js'
export type {
  Grant,
  GrantlessGrant,
  Operation,
  OperationParameter,
  RestrictedGrant,
  SellerGrant,
  UsagePlan,
} from './operation.js'
export { PrunedMap } from './pruned-map.js'
export { type Region, regions } from './regions.js'
export { nearestName } from './request/nearest-name.js'
export type { RequestOptions } from './request-options.js'
export type { RestrictedDataToken } from './restricted/restricted-data-token.js'
export type { RestrictedDataTokenOptions } from './restricted/restricted-data-token-options.js'
export type {
  DataElementsOption,
  DataElementsRequestOptions,
  ReportDocumentRequestOptions,
  RestrictedRequestOptions,
} from './restricted/restricted-request-options.js'
export type { RestrictedResource } from './restricted/restricted-resource.js'
export type { RetryOptions } from './retry/retry-options.js'
export { wasNotSent } from './retry/retry-rules.js'
export type { SellerOptions } from './seller-options.js'
export { type AccessTokenGrant, SellingPartnerAuth } from './selling-partner-auth.js'
export { SellingPartnerClient } from './selling-partner-client.js'
export { findStore, type Store, stores } from './stores.js'
export { CallLine } from './usage-plan/call-line.js'
export type { Lesson } from './usage-plan/lesson.js'
export { LocalRateLimiter } from './usage-plan/local-rate-limiter.js'
export type { UsagePlans } from './usage-plan/plan-overrides.js'
export type { QueueLimits, QueueOptions } from './usage-plan/queue-options.js'
export type { BucketClaim, BucketClaims, RateLimiter } from './usage-plan/rate-limiter.js'
export { idleTime } from './usage-plan/token-bucket.js'
export type { TokenSource } from './usage-plan/token-source.js'
export { longestWay, refillLag, Tokens } from './usage-plan/tokens.js'
export type { Application } from './user-agent.js'
