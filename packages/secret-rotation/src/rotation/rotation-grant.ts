import { operations } from '@selling-partner/application-management-2023-11-30'

/** What a secret is proved with: a token for the operation that replaces secrets, which every application may have that rotates. */
export const rotationGrant = operations.rotateApplicationClientSecret.grant
