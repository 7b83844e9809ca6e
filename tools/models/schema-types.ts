import { InputFault } from '../cli/input-fault.js'
import { capitalized } from './catalog.js'
import { isJsonObject, type JsonObject, type JsonValue } from './json.js'
import { type Field, type NamedType, type SchemaTypes, TypeRegistry } from './type-registry.js'

/** Start of a reference to another schema of the same document. */
const definitionPrefix = '#/definitions/'

interface Options {
  /** Name of the type of the whole document. */
  readonly name: string
  /** Names of types, keyed by their path. See `typeNames` in the catalog. */
  readonly typeNames: Readonly<Record<string, string>>
  /** Whether Amazon can add values to enums. It cannot in what we send. */
  readonly openEnums: boolean
  /** Types that are declared in another file. Returns `undefined` for all others. */
  readonly sharedType?: (path: string, schema: JsonObject) => string | undefined
  /** Types of fields that the schema describes less exactly, as TypeScript, keyed by their path. */
  readonly fieldTypes?: Readonly<Record<string, string>>
}

/** Place of a schema: its path of fields, the type that contains it, and the name that its type gets if it needs one. */
interface Place {
  readonly path: string
  readonly parent: string
  readonly name: string
}

/**
 * Finds the types that describe a JSON Schema: an interface for each object and a union for each enum. Types of the same shape
 * are one type. Names come from the catalog, the definition or the field.
 *
 * @throws {InputFault} if the schema uses a keyword that types cannot express, or two types would have the same name
 */
export function typesOfSchema(document: JsonObject, options: Options): SchemaTypes {
  return new SchemaReader(document, options).read()
}

class SchemaReader {
  readonly #registry: TypeRegistry

  constructor(
    private readonly document: JsonObject,
    private readonly options: Options,
  ) {
    this.#registry = new TypeRegistry(options.name)
  }

  read(): SchemaTypes {
    const root = this.#typeOf(this.document, { path: '', parent: '', name: this.options.name })
    return this.#registry.result(root)
  }

  #typeOf(schema: JsonObject, place: Place): string {
    const fixed = this.options.fieldTypes?.[place.path]
    if (fixed !== undefined) return fixed
    if (typeof schema.$ref === 'string') return this.#typeOfReference(schema.$ref, place)
    const shared = this.options.sharedType?.(place.path, schema)
    if (shared !== undefined) return this.#registry.share(shared)
    const [only, ...others] = Array.isArray(schema.anyOf) ? schema.anyOf : []
    if (isJsonObject(only) && others.length === 0) return this.#typeOf(only, place)
    if (only !== undefined || schema.allOf !== undefined) throw unsupported(place, 'anyOf or allOf')
    if (Array.isArray(schema.type))
      return schema.type.map((type) => this.#typeOf({ ...schema, type }, place)).join(' | ')
    if (schema.const !== undefined) return literal(schema.const)
    if (Array.isArray(schema.enum)) return this.#typeOfEnum(schema.enum, place)
    return this.#typeOfKind(schema, place)
  }

  #typeOfReference(reference: string, place: Place): string {
    const definition = this.#definition(reference)
    if (definition === undefined) throw unsupported(place, `the reference ${reference}`)
    const name = capitalized(reference.slice(definitionPrefix.length))
    return this.#typeOf(definition, place.path === '' ? place : { ...place, name })
  }

  #typeOfEnum(values: readonly JsonValue[], place: Place): string {
    const texts = values.map(literal)
    const text = [...texts, ...(this.options.openEnums ? ['(string & {})'] : [])].join(' | ')
    if (texts.length === 1) return text
    return this.#registry.add(
      { kind: 'union', name: this.#nameOf(place), text, members: [] },
      place.parent,
      this.#isNamed(place),
    )
  }

  #typeOfKind(schema: JsonObject, place: Place): string {
    switch (schema.type) {
      case 'string':
      case 'boolean':
      case 'null':
        return schema.type
      case 'integer':
      case 'number':
        return 'number'
      case 'array':
        return this.#typeOfArray(schema, place)
      case 'object':
        return this.#typeOfObject(schema, place)
      default:
        throw unsupported(place, `the type ${JSON.stringify(schema.type)}`)
    }
  }

  #typeOfArray({ items }: JsonObject, place: Place): string {
    if (!isJsonObject(items)) throw unsupported(place, 'an array without one schema of its items')
    const item = this.#typeOf(items, { ...place, name: singular(place.name) })
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`
  }

  #typeOfObject(schema: JsonObject, place: Place): string {
    if (!isJsonObject(schema.properties)) return 'Record<string, unknown>'
    const type = this.#registry.add(
      this.#objectType(schema, schema.properties, place),
      place.parent,
      this.#isNamed(place),
    )
    this.#registry.describe(schema, type)
    return type
  }

  #objectType(schema: JsonObject, properties: JsonObject, place: Place): NamedType {
    const name = this.#nameOf(place)
    const fields = this.#fieldsOf(schema, properties, place, name)
    if (!Array.isArray(schema.oneOf)) return { kind: 'interface', name, fields }
    const members = schema.oneOf.map((branch) => this.#addBranch(branch as JsonObject, name, fields))
    return { kind: 'union', name, text: members.join(' | '), members }
  }

  #fieldsOf(schema: JsonObject, properties: JsonObject, { path }: Place, parent: string): Field[] {
    const required = Array.isArray(schema.required) ? schema.required : []
    return Object.entries(properties).map(([name, property]) => {
      if (!isJsonObject(property)) throw unsupported({ path: `${path}/${name}` }, 'a schema that is not an object')
      const type = this.#typeOf(property, { path: `${path}/${name}`, parent, name: capitalized(name) })
      return { name, type, required: required.includes(name), schema: this.#resolved(property), owner: parent }
    })
  }

  /** Adds one form of an object with several forms. One field has a different constant in each form, and names it. */
  #addBranch(branch: JsonObject, base: string, fields: readonly Field[]): string {
    const rules = isJsonObject(branch.properties) ? branch.properties : {}
    const required = Array.isArray(branch.required) ? branch.required : []
    const [constant] = Object.values(rules).flatMap((rule) =>
      isJsonObject(rule) && typeof rule.const === 'string' ? [rule.const] : [],
    )
    if (constant === undefined) throw unsupported({ path: base }, 'oneOf without a constant')
    const own = fields.flatMap((field): Field[] => {
      const rule = rules[field.name]
      if (rule === false) return []
      const type = isJsonObject(rule) && rule.const !== undefined ? literal(rule.const) : field.type
      return [{ ...field, type, required: field.required || required.includes(field.name) }]
    })
    const name = `${pascalCase(constant)}${/[A-Z][a-z]*$/.exec(base)?.[0] ?? base}`
    return this.#registry.add({ kind: 'interface', name, fields: own }, base, true)
  }

  /** The schema that a reference leads to, for its limits. */
  #resolved(schema: JsonObject): JsonObject {
    const definition = typeof schema.$ref === 'string' ? this.#definition(schema.$ref) : undefined
    return definition === undefined ? schema : this.#resolved(definition)
  }

  #definition(reference: string): JsonObject | undefined {
    const { definitions } = this.document
    if (!reference.startsWith(definitionPrefix) || !isJsonObject(definitions)) return undefined
    const definition = definitions[reference.slice(definitionPrefix.length)]
    return isJsonObject(definition) ? definition : undefined
  }

  #nameOf({ path, name }: Place): string {
    return this.options.typeNames[path] ?? name
  }

  #isNamed({ path }: Place): boolean {
    return path === '' || this.options.typeNames[path] !== undefined
  }
}

function literal(value: JsonValue): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value)
}

/** `PARTIAL_UPDATE` becomes `PartialUpdate`. */
function pascalCase(constant: string): string {
  return constant
    .split('_')
    .map((word) => capitalized(word.toLowerCase()))
    .join('')
}

/** `Offers` becomes `Offer`, `Severities` becomes `Severity`, `Statuses` becomes `Status`, and `Status` stays. */
export function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  if (name.endsWith('uses')) return name.slice(0, -2)
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name
}

function unsupported({ path }: Pick<Place, 'path'>, what: string): InputFault {
  return new InputFault(
    path || 'schema',
    `Types cannot express ${what}`,
    'Add a correction, or extend tools/models/schema-types.ts',
  )
}
