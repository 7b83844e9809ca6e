import { storeFacts } from '../../generation/store-facts.js'
import type { Definitions } from '../../model/swagger-model.js'
import type { AttributeRow, AttributeSchema } from './attribute-shapes.js'
import { attributesOfType, type Requirements, requiredAttributes } from './attribute-table.js'
import { productTypes } from './product-types.js'

/** A JSON Schema of the attributes of a product type, in the vocabulary of Amazon's meta-schema. */
export interface ProductTypeSchema extends AttributeSchema {
  readonly $schema: string
  readonly $id: string
  readonly $comment: string
  readonly $defs: Definitions
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, AttributeSchema>>
}

export interface SchemaSettings {
  readonly productType: string
  readonly requirements: Requirements
  readonly marketplaceIds: readonly string[]
  /** If `false`, no attribute is required. @default true */
  readonly isEnforced?: boolean
}

const folder = 'https://schemas.amazon.com/selling-partners/definitions/product-types'

/** The URI that the schemas of product types name as their meta-schema. */
export const metaSchemaId = `${folder}/meta-schema/v1`

/**
 * The schema of a product type in some stores. A type that the sandbox does not know has the attributes that all types have.
 * @see https://developer-docs.amazon/sp-api/docs/product-type-definition-meta-schema
 */
export function productTypeSchema({
  productType,
  requirements,
  marketplaceIds,
  isEnforced = true,
}: SchemaSettings): ProductTypeSchema {
  const rows = Object.entries(attributesOfType(productType, requirements))
  return {
    $schema: metaSchemaId,
    $id: `${folder}/schema/v1/${productType}`,
    $comment: `Sandbox schema of the product type ${productType}`,
    $defs: definitions(marketplaceIds),
    type: 'object',
    required: isEnforced ? requiredAttributes(productType, requirements) : [],
    properties: Object.fromEntries(rows.map(([name, row]) => [name, attributeSchema(row)])),
    additionalProperties: false,
  }
}

/** Title of a product type: `Kitchen Knife`. */
export function titleOf(productType: string): string {
  const words = productType.toLowerCase().split('_')
  return productTypes[productType]?.title ?? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}

/** The language tag of a store: `de_DE`. */
export function languageTag(marketplaceId: string): string {
  const { language, countryCode } = storeFacts([marketplaceId])
  return `${language}_${countryCode}`
}

function definitions(marketplaceIds: readonly string[]): Definitions {
  const tags = [...new Set([...marketplaceIds.map(languageTag), 'en_US', 'en_GB'])]
  return {
    marketplace_id: definition(marketplaceIds),
    language_tag: definition(tags),
  }
}

function definition(values: readonly string[]): AttributeSchema & { readonly default?: string } {
  return { default: values[0], editable: false, hidden: false, enum: values, enumNames: values, type: 'string' }
}

/** An attribute is a list of objects. */
function attributeSchema({
  title,
  fields,
  requiredFields,
  selectors = [],
  count = 1,
  isLocalized = false,
  isGlobal = false,
}: AttributeRow): AttributeSchema {
  const context = [...(isLocalized ? ['language_tag'] : []), ...(isGlobal ? [] : ['marketplace_id'])]
  return {
    title,
    description: `${title} of the product.`,
    type: 'array',
    minItems: 1,
    minUniqueItems: 1,
    maxUniqueItems: count,
    selectors: [...[...context].reverse(), ...selectors],
    items: {
      type: 'object',
      required: [...requiredFields],
      properties: {
        ...fields,
        ...Object.fromEntries(context.map((name) => [name, { $ref: `#/$defs/${name}` }])),
      },
      additionalProperties: false,
    },
  }
}

const numberOfItems = { type: 'integer', minimum: 0, default: 1 }

/** The meta-schema that adds Amazon's keywords to JSON Schema. */
export const metaSchema = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  $id: metaSchemaId,
  $vocabulary: {
    'https://json-schema.org/draft/2019-09/vocab/core': true,
    'https://json-schema.org/draft/2019-09/vocab/applicator': true,
    'https://json-schema.org/draft/2019-09/vocab/validation': true,
    'https://json-schema.org/draft/2019-09/vocab/meta-data': true,
    'https://json-schema.org/draft/2019-09/vocab/format': true,
    'https://json-schema.org/draft/2019-09/vocab/content': true,
    [`${folder}/vocabulary/v1`]: true,
  },
  $recursiveAnchor: true,
  title: 'Meta-schema of the schemas of product types',
  type: ['object', 'boolean'],
  allOf: [{ $ref: 'https://json-schema.org/draft/2019-09/schema' }],
  properties: {
    editable: { description: 'Whether selling partners can change the value.', type: 'boolean', default: true },
    enumNames: { description: 'Names of the values in enum.', type: 'array', items: { type: 'string' } },
    hidden: { description: 'Whether a form should hide the field.', type: 'boolean', default: false },
    maxUniqueItems: { description: 'Items that can have the same selectors.', ...numberOfItems },
    minUniqueItems: { description: 'Items that must have the same selectors.', ...numberOfItems },
    maxUtf8ByteLength: { description: 'Longest text in bytes of UTF-8.', type: 'integer', minimum: 0 },
    minUtf8ByteLength: { description: 'Shortest text in bytes of UTF-8.', type: 'integer', minimum: 0 },
    selectors: { description: 'Fields that identify an item.', type: 'array', items: { type: 'string' } },
  },
} as const
