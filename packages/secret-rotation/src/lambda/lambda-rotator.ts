import type { SecretRotator } from '../rotation/secret-rotator.js'

/** What a function needs of a rotator: any `SecretRotator` has it, whichever copy of this package made it. */
export type LambdaRotator = Pick<SecretRotator, 'check' | 'handle'>
