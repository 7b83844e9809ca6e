import { InputFault } from '../cli/input-fault.js'
import type { JsonObject } from './json.js'

/** A field of an interface. */
export interface Field {
  readonly name: string
  /** Type as TypeScript. */
  readonly type: string
  readonly required: boolean
  /** Schema with the limits of the value. Empty for GraphQL. */
  readonly schema: JsonObject
  /** The type under which the field is described. */
  readonly owner: string
}

export type NamedType =
  | { readonly kind: 'interface'; readonly name: string; readonly fields: readonly Field[] }
  | { readonly kind: 'union'; readonly name: string; readonly text: string; readonly members: readonly string[] }

/** The types of one schema. */
export interface SchemaTypes {
  /** Type of the whole document. */
  readonly root: string
  /** In the order of first use: the root is first. */
  readonly types: readonly NamedType[]
  /** Types of another file that the types use. */
  readonly shared: readonly string[]
  /** The objects of the JSON Schema and their types. Empty for GraphQL. */
  readonly objects: readonly DescribedObject[]
}

/** An object in a JSON Schema. Several objects of the same shape have one type. */
export interface DescribedObject {
  readonly schema: JsonObject
  readonly type: string
}

/** Collects the types of one schema. Keeps one type for each shape, and one shape for each name. */
export class TypeRegistry {
  readonly #byName = new Map<string, NamedType>()
  readonly #nameOfShape = new Map<string, string>()
  readonly #shared = new Set<string>()
  readonly #objects: DescribedObject[] = []

  constructor(private readonly schema: string) {}

  /**
   * Adds a type. If a type of this shape exists, returns its name. If the name of a union belongs to another shape, adds the
   * name of the type that contains it.
   *
   * @param named whether the catalog sets the name
   * @returns the name that the type has got
   * @throws {InputFault} if the name is taken
   */
  add(type: NamedType, parent: string, named: boolean): string {
    const shape = shapeOf(type)
    const same = this.#byName.get(type.name)
    if (same !== undefined && shapeOf(same) === shape) return type.name
    const known = this.#nameOfShape.get(shape)
    if (known !== undefined && !named) return known
    const names = named || type.kind === 'interface' ? [type.name] : [type.name, `${parent}${type.name}`]
    const name = names.find((each) => !this.#byName.has(each))
    if (name === undefined) {
      throw new InputFault(
        this.schema,
        `Two types would be called ${type.name}`,
        'Add a row to typeNames in the catalog',
      )
    }
    this.#nameOfShape.set(shape, name)
    this.#byName.set(name, { ...type, name })
    return name
  }

  /** Notes the type of an object. */
  describe(schema: JsonObject, type: string): void {
    this.#objects.push({ schema, type })
  }

  /** Notes that a type of another file is used. */
  share(name: string): string {
    this.#shared.add(name)
    return name
  }

  result(root: string): SchemaTypes {
    return { root, types: inOrderOfUse(root, this.#byName), shared: [...this.#shared].sort(), objects: this.#objects }
  }
}

/** Types are the same if their fields have the same names, types and limits. */
function shapeOf(type: NamedType): string {
  if (type.kind === 'union') return type.text
  return JSON.stringify(type.fields.map(({ name, type, required, schema }) => [name, type, required, schema.minimum]))
}

/** The types in the order in which a reader meets them. */
function inOrderOfUse(root: string, types: ReadonlyMap<string, NamedType>): NamedType[] {
  const ordered: NamedType[] = []
  const seen = new Set<string>()
  const visit = (name: string) => {
    const type = types.get(name)
    if (type === undefined || seen.has(name)) return
    seen.add(name)
    ordered.push(type)
    for (const used of namesIn(type)) visit(used)
  }
  visit(root)
  return ordered
}

/** The names of the types that a type uses. */
export function namesIn(type: NamedType): string[] {
  const texts = type.kind === 'union' ? type.members : type.fields.map((field) => field.type)
  return texts.flatMap((text) => text.replace(/'[^']*'/g, '').match(/\b[A-Z]\w*/g) ?? [])
}
