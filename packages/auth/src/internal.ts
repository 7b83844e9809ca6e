/**
 * Parts that only the sibling packages of this repository need. They can change in any release.
 */

export { type Known403, type Known403Reason, known403s } from './errors/known-403s.js'
export { defineKind, isKind } from './errors/selling-partner-error.js'
export { proxyAgent } from './http/tunnel-agent.js'
export { eventLog, reasonOf } from './observe/log-lines.js'
export { wasNotSent } from './retry/retry-rules.js'
export { findStore } from './stores/stores.js'
export { withinTime } from './time/within-time.js'
export { bucketIdleMs } from './usage-plan/bucket.js'
export { BucketState, maxNetworkDelay, networkDelay } from './usage-plan/bucket-state.js'
export { CallQueue, type PermitSource } from './usage-plan/call-queue.js'
export { unknownBurst } from './usage-plan/local-rate-limiter.js'
export { ExpiringMap } from './values/expiring-map.js'
export { isRecord } from './values/json.js'
export { nearestName } from './values/nearest-name.js'
export { maxTimerDelay, millisecondsOption } from './values/option-value.js'
export { valueAt, withValue } from './values/path.js'
