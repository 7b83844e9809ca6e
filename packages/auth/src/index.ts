export type { AxiosResponse } from 'axios'
export type { AuthOptions, SellerOptions } from './auth/auth-options.js'
export { type AccessTokenGrant, SellingPartnerAuth } from './auth/selling-partner-auth.js'
export type { ClientOptions } from './client/client-options.js'
export { SellingPartnerClient } from './client/selling-partner-client.js'
export {
  ApiError,
  type ApiErrorDetail,
  InvalidAnswerError,
  isApiError,
  isInvalidAnswerError,
  isThrottledError,
  ThrottledError,
} from './errors/api-errors.js'
export {
  AbortedError,
  isAbortedError,
  isNetworkError,
  isTimeoutError,
  NetworkError,
  TimeoutError,
} from './errors/connection-errors.js'
export {
  ConfigurationError,
  InvalidParameterError,
  isConfigurationError,
  isInvalidParameterError,
} from './errors/input-errors.js'
export {
  CredentialsError,
  type CredentialsReason,
  isCredentialsError,
  isLwaError,
  LwaError,
} from './errors/lwa-errors.js'
export { isQueueError, isStoreError, QueueError, type QueueRefusal, StoreError } from './errors/rate-limiter-errors.js'
export type { OperationReference } from './errors/selling-partner-error.js'
export {
  defineKind,
  isKind,
  isSellingPartnerError,
  SellingPartnerError,
  type SellingPartnerErrorCode,
} from './errors/selling-partner-error.js'
export type { AdapterOption } from './http/custom-adapter.js'
export type { ClientSecretProvider } from './lwa/client-secret.js'
export type { StoredToken, TokenStore } from './lwa/token-store.js'
export type {
  CallEvent,
  CallObserver,
  EndedEvent,
  GaveUpEvent,
  PacedEvent,
  QueuedEvent,
  RetriedEvent,
  SentEvent,
  ThrottledEvent,
} from './observe/call-event.js'
export type {
  AuthorizationCode,
  AuthorizedSellingPartner,
  ConfirmLink,
  Consent,
  ConsentLink,
  SellerTokens,
} from './onboarding/authorization.js'
export type { SellingPartnerType } from './onboarding/central-urls.js'
export { Onboarding } from './onboarding/onboarding.js'
export { isOnboardingError, OnboardingError, type OnboardingReason } from './onboarding/onboarding-error.js'
export type {
  ConfirmRequest,
  ConsentRequest,
  OnboardingOptions,
  RedirectSession,
} from './onboarding/onboarding-options.js'
export type { ReceivedUrl } from './onboarding/received-parameters.js'
export type { UsedStates } from './onboarding/used-states.js'
export { MemoryUsedStates } from './onboarding/used-states.js'
export type {
  Grant,
  GrantlessGrant,
  NoParams,
  Operation,
  OperationParameter,
  RestrictedGrant,
  SellerGrant,
  UsagePlan,
} from './operation/operation.js'
export type { RequestOptions } from './request/request-options.js'
export type { Application } from './request/user-agent.js'
export type { RestrictedDataTokenOptions } from './restricted/rdt-request.js'
export type {
  DataElementsOption,
  DataElementsRequestOptions,
  ReportDocumentRequestOptions,
  RestrictedDataToken,
  RestrictedRequestOptions,
  RestrictedResource,
} from './restricted/restricted-options.js'
export type { RetryOptions } from './retry/retry-options.js'
export { type Region, regions } from './stores/regions.js'
export { findStore, type Store, stores } from './stores/stores.js'
export { idleTime } from './usage-plan/bucket.js'
export type { UsagePlans } from './usage-plan/bucket-claims.js'
export { longestWay, refillLag, Tokens } from './usage-plan/bucket-state.js'
export type { TokenSource } from './usage-plan/call-queue.js'
export { CallLine } from './usage-plan/call-queue.js'
export { LocalRateLimiter } from './usage-plan/local-rate-limiter.js'
export type { QueueLimits, QueueOptions } from './usage-plan/queue-options.js'
export type { BucketClaim, BucketClaims, Lesson, RateLimiter } from './usage-plan/rate-limiter.js'
export { PrunedMap } from './values/expiring-map.js'
export type { JsonObject } from './values/json.js'
export { nearestName } from './values/nearest-name.js'
