import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DefinitionDescription } from './annotations.js'
import { type DescriptionFault, problemOf, runsOf } from './check-descriptions.js'
import { readJsonFile } from './json.js'
import type { SchemaKind } from './schema-catalog.js'
import { type Field, type NamedType, namesIn, type SchemaTypes } from './type-registry.js'

/** Our descriptions of the types of a schema, from `models/schema-descriptions`. */
export interface SchemaDescriptions {
  /** Keyed by type. */
  readonly definitions?: Readonly<Record<string, Partial<DefinitionDescription>>>
  /** Fields that mean the same in every type, keyed by their name in camelCase. */
  readonly properties?: Readonly<Record<string, string>>
}

/** A text and its place in the files, such as `definitions.Offer.properties.SellerId`. */
interface Text {
  readonly file: string
  readonly key: string
  readonly text: string
}

/** The descriptions that all schemas share, in `shared.json`. */
const sharedFile = 'shared'

export function readSharedDescriptions(modelsFolder: string): SchemaDescriptions {
  return read(sharedFile, modelsFolder)
}

/** Reads a file of descriptions. Empty if the file does not exist. */
function read(file: string, modelsFolder: string): SchemaDescriptions {
  const path = join(modelsFolder, 'schema-descriptions', `${file}.json`)
  return existsSync(path) ? readJsonFile<SchemaDescriptions>(path) : {}
}

/**
 * Finds the descriptions of the types of one schema. A text in the schema's file has precedence over a shared one. A type that
 * only one field uses can share the text of that field, and the other way round.
 */
export class SchemaTexts {
  readonly #used = new Set<string>()

  constructor(
    private readonly types: SchemaTypes,
    private readonly file: string,
    private readonly own: SchemaDescriptions,
    private readonly shared: SchemaDescriptions,
  ) {}

  static read(types: SchemaTypes, kind: SchemaKind, schema: string, modelsFolder: string): SchemaTexts {
    const file = `${kind}/${schema}`
    return new SchemaTexts(types, file, read(file, modelsFolder), readSharedDescriptions(modelsFolder))
  }

  ofType(name: string): string | undefined {
    return this.#take(this.#typeText(name)) ?? this.#take(this.#textOfOnlyField(name))
  }

  ofField(field: Field): string | undefined {
    return this.#take(this.#fieldText(field)) ?? this.#take(this.#textOfOnlyType(field))
  }

  /** Finds missing and bad texts, and those of this schema's file that describe nothing. */
  faults(originals: Iterable<string>): readonly DescriptionFault[] {
    const copied = runsOf(originals)
    const faults = this.types.types.flatMap((type) => this.#faultsOfType(type, copied))
    const unused = textsOf(this.file, this.own).filter((text) => !this.#used.has(idOf(text)))
    return [
      ...new Map(faults.map((fault) => [fault.key, fault])).values(),
      ...unused.map(({ key }) => ({ key, problem: 'does not exist in the schema' })),
    ]
  }

  /** Keys of the shared texts that the schema uses. */
  get usedShared(): readonly string[] {
    return [...this.#used].filter((id) => id.startsWith(`${sharedFile}:`))
  }

  #faultsOfType(type: NamedType, copied: ReadonlySet<string>): DescriptionFault[] {
    const key = `definitions.${type.name}`
    const ofType = this.#fault(`${key}.description`, this.ofType(type.name), type.name, copied)
    const fields = type.kind === 'interface' ? type.fields : []
    return [
      ...ofType,
      ...fields.flatMap((field) =>
        this.#fault(`definitions.${field.owner}.properties.${field.name}`, this.ofField(field), field.name, copied),
      ),
    ]
  }

  #fault(key: string, text: string | undefined, name: string, copied: ReadonlySet<string>): DescriptionFault[] {
    const problem = problemOf(text, name, copied)
    return problem === undefined ? [] : [{ key, problem }]
  }

  #take(text: Text | undefined): string | undefined {
    if (text !== undefined) this.#used.add(idOf(text))
    return text?.text
  }

  #typeText(name: string): Text | undefined {
    const key = `definitions.${name}.description`
    return (
      textAt(this.file, key, this.own.definitions?.[name]?.description) ??
      textAt(sharedFile, key, this.shared.definitions?.[name]?.description)
    )
  }

  #fieldText({ owner, name }: Field): Text | undefined {
    const key = `definitions.${owner}.properties.${name}`
    const common = camelCase(name)
    return (
      textAt(this.file, key, this.own.definitions?.[owner]?.properties?.[name]) ??
      textAt(sharedFile, key, this.shared.definitions?.[owner]?.properties?.[name]) ??
      textAt(this.file, `properties.${common}`, this.own.properties?.[common]) ??
      textAt(sharedFile, `properties.${common}`, this.shared.properties?.[common])
    )
  }

  #textOfOnlyField(name: string): Text | undefined {
    const [field, ...others] = this.#fieldsWith(name)
    return field !== undefined && (others.length === 0 || this.#isUnion(name)) ? this.#fieldText(field) : undefined
  }

  #textOfOnlyType(field: Field): Text | undefined {
    const [name] = namesIn({ kind: 'interface', name: '', fields: [field] })
    return name !== undefined && this.#fieldsWith(name).length === 1 ? this.#typeText(name) : undefined
  }

  #fieldsWith(name: string): readonly Field[] {
    return this.types.types
      .flatMap((type) => (type.kind === 'interface' ? type.fields : []))
      .filter((field) => namesIn({ kind: 'interface', name: '', fields: [field] }).includes(name))
  }

  #isUnion(name: string): boolean {
    return this.types.types.some((type) => type.name === name && type.kind === 'union')
  }
}

/** All texts of a file, with their keys. */
export function textsOf(file: string, { definitions = {}, properties = {} }: SchemaDescriptions): readonly Text[] {
  const ofTypes = Object.entries(definitions).flatMap(([name, type]) => [
    textAt(file, `definitions.${name}.description`, type.description),
    ...Object.entries(type.properties ?? {}).map(([field, text]) =>
      textAt(file, `definitions.${name}.properties.${field}`, text),
    ),
  ])
  const common = Object.entries(properties).map(([name, text]) => textAt(file, `properties.${name}`, text))
  return [...ofTypes, ...common].filter((text) => text !== undefined)
}

function textAt(file: string, key: string, text: string | undefined): Text | undefined {
  return text === undefined ? undefined : { file, key, text }
}

function idOf({ file, key }: Text): string {
  return `${file}:${key}`
}

/** `MarketplaceId` becomes `marketplaceId`, and `ASIN` becomes `asin`. */
function camelCase(name: string): string {
  if (/^[A-Z]+$/.test(name)) return name.toLowerCase()
  return name.charAt(0).toLowerCase() + name.slice(1)
}
