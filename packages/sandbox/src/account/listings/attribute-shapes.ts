import type { StoreFacts } from '../../generation/store-facts.js'
import type { Schema } from '../../model/swagger-model.js'
import type { Product } from '../products.js'

/** One value of an attribute, such as `{ value: 'Blue', language_tag: 'en_US', marketplace_id: 'ATVPDKIKX0DER' }`. */
export type AttributeItem = Readonly<Record<string, unknown>>

/** The attributes of a listing, as the Listings Items API sends and returns them. */
export type Attributes = Readonly<Record<string, readonly AttributeItem[]>>

/** A schema of an attribute or of a field in it, with the keywords that Amazon adds to JSON Schema. */
export interface AttributeSchema extends Schema {
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly editable?: boolean
  readonly hidden?: boolean
  readonly enumNames?: readonly string[]
  readonly selectors?: readonly string[]
  readonly minUniqueItems?: number
  readonly maxUniqueItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, AttributeSchema>>
  readonly items?: AttributeSchema
}

export type AttributeGroup =
  | 'product_identity'
  | 'product_details'
  | 'images'
  | 'offer'
  | 'shipping'
  | 'variations'
  | 'safety_and_compliance'

/** A row in the table of attributes. Schemas, validation and the attributes of seeded products follow from it. */
export interface AttributeRow {
  readonly title: string
  readonly group: AttributeGroup
  /** Fields of one value, without the store and the language. */
  readonly fields: Readonly<Record<string, AttributeSchema>>
  readonly requiredFields: readonly string[]
  /** Fields that identify one of several values. `marketplace_id` and `language_tag` are added. */
  readonly selectors?: readonly string[]
  /** Values for the same selectors. @default 1 */
  readonly count?: number
  /** Values have a language. */
  readonly isLocalized?: boolean
  /** Values belong to no store. */
  readonly isGlobal?: boolean
  /** The fields of a seeded product's values. Undefined if a seeded product does not have the attribute. */
  readonly valuesOf?: (product: Product, store: StoreFacts) => readonly AttributeItem[] | undefined
}

type TextOf = (product: Product) => string | readonly string[] | undefined

/** A choice between two values. */
export const yesNo: AttributeSchema = { type: 'boolean', enum: [false, true], enumNames: ['No', 'Yes'] }

const isEditable = { editable: true, hidden: false }

/** A text in a language. */
export function text(title: string, group: AttributeGroup, maxLength: number, of?: TextOf, count = 1): AttributeRow {
  const fields = { value: { title, type: 'string', minLength: 1, maxLength, ...isEditable } }
  return { title, group, fields, requiredFields: ['value'], count, isLocalized: true, valuesOf: of && values(of) }
}

/** A text that is the same in all languages. */
export function code(title: string, group: AttributeGroup, constraints: AttributeSchema, of?: TextOf): AttributeRow {
  const fields = { value: { title, type: 'string', ...constraints, ...isEditable } }
  return { title, group, fields, requiredFields: ['value'], valuesOf: of && values(of) }
}

/** One of several texts. */
export function choice(
  title: string,
  group: AttributeGroup,
  names: Readonly<Record<string, string>>,
  of?: TextOf,
): AttributeRow {
  return code(title, group, { enum: Object.keys(names), enumNames: Object.values(names) }, of)
}

/** A number without a unit. */
export function count(title: string, group: AttributeGroup, value?: number): AttributeRow {
  const fields = { value: { title, type: 'integer', minimum: 0, ...isEditable } }
  const valuesOf = value === undefined ? undefined : () => [{ value }]
  return { title, group, fields, requiredFields: ['value'], valuesOf }
}

/** A number with a unit. */
export function measure(
  title: string,
  group: AttributeGroup,
  units: readonly string[],
  of?: (product: Product) => number,
): AttributeRow {
  const [unit] = units
  const valuesOf = of && ((product: Product) => [{ value: of(product), unit }])
  return { title, group, fields: measureFields(title, units), requiredFields: ['unit', 'value'], valuesOf }
}

export function measureFields(title: string, units: readonly string[]): Readonly<Record<string, AttributeSchema>> {
  return {
    value: { title, type: 'number', minimum: 0, ...isEditable },
    unit: { title: `${title} Unit`, type: 'string', enum: units, ...isEditable },
  }
}

/** An object with a number and a unit, as a field of another attribute. */
export function measureObject(title: string, units: readonly string[]): AttributeSchema {
  return {
    title,
    type: 'object',
    required: ['unit', 'value'],
    properties: measureFields(title, units),
    additionalProperties: false,
  }
}

/** A list of objects, as a field of another attribute. */
export function listOf(
  title: string,
  properties: Readonly<Record<string, AttributeSchema>>,
  required: readonly string[],
): AttributeSchema {
  return {
    title,
    type: 'array',
    minItems: 1,
    items: { type: 'object', required, properties, additionalProperties: false },
  }
}

function values(of: TextOf): NonNullable<AttributeRow['valuesOf']> {
  return (product) => {
    const found = of(product)
    return found === undefined ? undefined : [found].flat().map((value) => ({ value }))
  }
}

/** A field of an object. Undefined if the value is not an object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}
