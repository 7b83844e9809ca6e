export type { AxiosResponse } from 'axios'
export type { AccessTokenAuthOptions, AuthOptions, SellerOptions } from './auth/auth-options.js'
export type { AccessTokenProvider, AccessTokenRequest } from './auth/provided-tokens.js'
export { SellingPartnerAuth } from './auth/selling-partner-auth.js'
export type { AdapterOption } from './axios/axios-core.js'
export type { ClientAuth } from './client/client-auth.js'
export type {
  ClientOptions,
  DataElementsRequestOptions,
  ReportDocumentRequestOptions,
  RequestOptions,
  RestrictedRequestOptions,
} from './client/client-options.js'
export type { Page, Paged } from './client/paged.js'
export type { ApiResponse } from './client/returned-response.js'
export { SellingPartnerClient } from './client/selling-partner-client.js'
export {
  ApiError,
  type ApiErrorDetail,
  InvalidResponseError,
  isApiError,
  isInvalidResponseError,
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
export type { Known403Reason } from './errors/known-403s.js'
export {
  CredentialsError,
  type CredentialsReason,
  isCredentialsError,
  isLwaError,
  LwaError,
} from './errors/lwa-errors.js'
export {
  isQueueError,
  isSharedStoreError,
  QueueError,
  type QueueLimitFacts,
  SharedStoreError,
} from './errors/rate-limiter-errors.js'
export {
  isSellingPartnerError,
  type OperationReference,
  SellingPartnerError,
  type SellingPartnerErrorCode,
} from './errors/selling-partner-error.js'
export type { ClientSecretProvider } from './lwa/client-secret.js'
export type { StoredToken, TokenStore } from './lwa/token-store.js'
export type {
  CallEvent,
  CallObserver,
  EndedEvent,
  FailedEvent,
  PermittedEvent,
  QueuedEvent,
  RetryingEvent,
  SentEvent,
  ThrottledEvent,
  WaitingEvent,
} from './observe/call-event.js'
export { type LogLevel, type LogLineOptions, logLines } from './observe/log-lines.js'
export type { Logger, LoggerLevel } from './observe/logger.js'
export type {
  AccessTokenGrant,
  Grant,
  GrantlessGrant,
  NoParams,
  Operation,
  OperationParameter,
  PagedOperation,
  PageItem,
  PageRule,
  RestrictedGrant,
  SellerGrant,
  UsagePlan,
} from './operation/operation.js'
export type { Excludes, Requires, Variant } from './operation/parameter-rules.js'
export type { Application } from './request/user-agent.js'
export type {
  DataElementsOption,
  RestrictedDataToken,
  RestrictedDataTokenOptions,
  RestrictedResource,
} from './restricted/restricted-options.js'
export type { RetryOptions } from './retry/retry-options.js'
export { type Region, regions } from './stores/regions.js'
export { findStore, type Store, stores } from './stores/stores.js'
export type { UsagePlans } from './usage-plan/bucket-claims.js'
export { LocalRateLimiter } from './usage-plan/local-rate-limiter.js'
export type { QueueLimits, QueueOptions } from './usage-plan/queue-options.js'
export type { BucketClaim, BucketClaims, RateLimiter, RateLimitUpdate } from './usage-plan/rate-limiter.js'
export type { JsonObject } from './values/json.js'
