import type { PatchOperation } from '../account/listings/patch-attributes.js'

/** A message of a JSON_LISTINGS_FEED. */
export interface ListingsFeedMessage {
  readonly messageId: number
  readonly sku: string
  readonly operationType: 'UPDATE' | 'PARTIAL_UPDATE' | 'PATCH' | 'DELETE'
  readonly productType?: string
  readonly requirements?: 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY'
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly patches?: readonly PatchOperation[]
}

const optional = ['productType', 'requirements', 'attributes', 'patches'] as const

type OptionalField = (typeof optional)[number]

/** The fields that each operation needs, and those that it accepts. */
const operations: Readonly<
  Record<string, { readonly required: readonly OptionalField[]; readonly allowed: readonly OptionalField[] }>
> = {
  UPDATE: { required: ['productType', 'attributes'], allowed: ['productType', 'attributes', 'requirements'] },
  PARTIAL_UPDATE: { required: ['productType', 'attributes'], allowed: ['productType', 'attributes'] },
  PATCH: { required: ['productType', 'patches'], allowed: ['productType', 'patches'] },
  DELETE: { required: [], allowed: [] },
}

const requirements: readonly unknown[] = ['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY']
const patchOperations: readonly unknown[] = ['add', 'replace', 'merge', 'delete']
const largestId = 2_147_483_647

/** Checks of fields, by name. The texts complete "The field ...". */
const checks: Readonly<Record<string, readonly [isValid: (value: unknown) => boolean, expected: string]>> = {
  messageId: [
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largestId,
    'a whole number from 1 to 2147483647',
  ],
  sku: [isText, 'a text'],
  operationType: [
    (value) => typeof value === 'string' && Object.hasOwn(operations, value),
    'UPDATE, PARTIAL_UPDATE, PATCH or DELETE',
  ],
  productType: [isText, 'a text'],
  requirements: [(value) => requirements.includes(value), 'LISTING, LISTING_PRODUCT_ONLY or LISTING_OFFER_ONLY'],
  attributes: [
    (value) => isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isListOfObjects),
    'an object with at least one attribute, each a list of objects',
  ],
  patches: [
    (value) => Array.isArray(value) && value.length > 0 && value.every(isPatch),
    'a list of patches, each with op, path and a list of values',
  ],
}

/**
 * Checks a message against the rules of Amazon's schema.
 * @returns Its faults. Empty if it is a {@link ListingsFeedMessage}.
 */
export function faultsOfMessage(message: unknown): string[] {
  if (!isObject(message)) return ['The message is not an object.']
  const type = String(message.operationType)
  const { required, allowed } = (Object.hasOwn(operations, type) && operations[type]) || {
    required: [],
    allowed: optional,
  }
  const needed = ['messageId', 'sku', 'operationType', ...required]
  const missing = needed.filter((name) => message[name] === undefined)
  const invalid = Object.entries(checks).filter(
    ([name, [isValid]]) => message[name] !== undefined && !isValid(message[name]),
  )
  const excess = optional.filter((name) => message[name] !== undefined && !allowed.includes(name))
  return [
    ...missing.map((name) => `The field '${name}' is required but not supplied.`),
    ...invalid.map(([name, [, expected]]) => `The value of the field '${name}' is invalid. Use ${expected}.`),
    ...excess.map((name) => `The field '${name}' is not applicable to the operationType '${type}'.`),
  ]
}

function isPatch(value: unknown): boolean {
  if (!isObject(value)) return false
  const { op, path, value: items } = value
  const hasItems = items === undefined || isListOfObjects(items)
  return patchOperations.includes(op) && typeof path === 'string' && hasItems
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
