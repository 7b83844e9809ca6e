import { validateValue } from '../../request/validate-request.js'
import type { AttributeItem, AttributeSchema } from './attribute-shapes.js'
import type { ProductTypeSchema } from './product-type-schema.js'

/** A problem of a listing, as the Listings Items API describes it. */
export interface ListingIssue {
  readonly code: string
  readonly message: string
  readonly severity: 'ERROR' | 'WARNING' | 'INFO'
  readonly attributeNames?: readonly string[]
  readonly categories: readonly IssueCategory[]
  readonly enforcements?: {
    readonly actions: readonly {
      readonly action: 'SEARCH_SUPPRESSED' | 'LISTING_SUPPRESSED' | 'ATTRIBUTE_SUPPRESSED'
    }[]
    readonly exemption: { readonly status: 'NOT_EXEMPT' }
  }
  readonly marketplaceIds?: readonly string[]
}

type IssueCategory =
  | 'INVALID_ATTRIBUTE'
  | 'MISSING_ATTRIBUTE'
  | 'INVALID_IMAGE'
  | 'MISSING_IMAGE'
  | 'INVALID_PRICE'
  | 'MISSING_PRICE'

/**
 * Checks attributes against the schema of their product type.
 * @param names Attributes to check. Required attributes that are missing are reported only if they are among them. @default all
 * @see https://developer-docs.amazon/sp-api/docs/listings-items-api-issues-troubleshooting
 */
export function checkAttributes(
  schema: ProductTypeSchema,
  attributes: Readonly<Record<string, unknown>>,
  names: readonly string[] = [...new Set([...schema.required, ...Object.keys(attributes)])],
): ListingIssue[] {
  return names.flatMap((name) => {
    const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined
    if (!Object.hasOwn(attributes, name)) return schema.required.includes(name) ? [missing(name)] : []
    return property ? checkAttribute(name, property, attributes[name], schema) : [unknown(name)]
  })
}

/** The issue of a required attribute that is missing. */
export function missing(name: string): ListingIssue {
  return {
    code: '90220',
    message: `'${name}' is required but not supplied.`,
    severity: 'ERROR',
    attributeNames: [name],
    categories: ['MISSING_ATTRIBUTE'],
  }
}

function unknown(name: string): ListingIssue {
  return {
    code: '90000900',
    message: 'The attributes are invalid.',
    severity: 'ERROR',
    attributeNames: [name],
    categories: ['INVALID_ATTRIBUTE'],
  }
}

/** One issue per attribute and code, because a wrong value often breaks several constraints. */
function checkAttribute(
  name: string,
  property: AttributeSchema,
  value: unknown,
  { $defs }: ProductTypeSchema,
): ListingIssue[] {
  const definitions = Object.fromEntries(Object.entries($defs).map(([key, each]) => [`#/$defs/${key}`, each]))
  const faults = [
    ...validateValue(property, value, name, definitions),
    ...unknownFields(property, value, name),
    ...repeatedItems(property, value, name),
  ]
  const [fault] = faults
  if (fault === undefined) return []
  const required = /\.(\w+) is required$/.exec(fault)?.[1]
  const title = property.title ?? name
  const issue = required
    ? {
        code: '99022',
        message: `The field '${required}' for the attribute '${title}' does not have enough values. The required minimum is '1' value.`,
      }
    : { code: '4000001', message: `The provided value for '${title}' is invalid: ${faults.join(', ')}.` }
  return [{ ...issue, severity: 'ERROR', attributeNames: [name], categories: ['INVALID_ATTRIBUTE'] }]
}

/** Fields that the schema does not have. */
function unknownFields(schema: AttributeSchema, value: unknown, name: string): string[] {
  if (Array.isArray(value)) {
    const { items } = schema
    return items ? value.flatMap((item, index) => unknownFields(items, item, `${name}[${index}]`)) : []
  }
  const { properties } = schema
  if (!properties || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    Object.hasOwn(properties, field)
      ? unknownFields(properties[field] ?? {}, inner, `${name}.${field}`)
      : [`${name}.${field} is unknown`],
  )
}

/** Too many items with the same selectors. */
function repeatedItems({ selectors, maxUniqueItems }: AttributeSchema, value: unknown, name: string): string[] {
  if (!Array.isArray(value) || !selectors || maxUniqueItems === undefined) return []
  const counts = new Map<string, number>()
  for (const item of value) {
    const key = selectorsOf(item, selectors)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isRepeated = [...counts.values()].some((count) => count > maxUniqueItems)
  return isRepeated ? [`${name} must have at most ${maxUniqueItems} items with the same ${selectors.join(', ')}`] : []
}

/** A text that is the same for items with the same selectors. */
export function selectorsOf(item: AttributeItem | null | undefined, selectors: readonly string[]): string {
  return JSON.stringify(selectors.map((name) => item?.[name] ?? null))
}
