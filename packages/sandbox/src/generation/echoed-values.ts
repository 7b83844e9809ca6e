import type { Parameter, Schema } from '../model/swagger-model.js'
import { readParameter, type SandboxRequest } from '../request/sandbox-request.js'
import { pageTokenFields } from './plausible-values.js'
import { satisfies } from './satisfies.js'

/** Names too general to mean the same in a request and a response, unless the objects around them have the same name too. */
const generalNames = new Set(['name', 'value', 'type', 'code', 'id', 'description', 'amount', 'unit', 'title', 'key'])

/** Names that mean the same, in the form that `plainName` returns. */
const aliases: Readonly<Record<string, string>> = {
  amazonorderid: 'orderid',
  sellersku: 'sku',
  msku: 'sku',
  merchantsku: 'sku',
  response: 'request',
  fulfillmentorderid: 'sellerfulfillmentorderid',
}

/** The values of a request, by the names that a response can have for them. */
export class EchoedValues {
  readonly #values = new Map<string, unknown[]>()
  readonly #counts = new Map<string, number>()
  readonly #lists = new Set<string>()

  constructor(request: SandboxRequest) {
    for (const parameter of request.operation.parameters) {
      if (parameter.in === 'body') this.#addFields(request.body, '')
      else if (parameter.in !== 'header') this.#addParameter(request, parameter, parameter.in)
    }
  }

  /** All values with a name. */
  all(name: string): readonly unknown[] {
    return this.#values.get(plainName(name)) ?? []
  }

  /**
   * The value that a field of the response repeats. Undefined if the schema allows no value of the request.
   * @param index Position in the list that contains the field. Lists in a request and its response have the same order.
   */
  find(name: string, owner: string, index: number, schema: Schema): unknown {
    const values = this.#named(name, owner).flatMap((value) => fit(value, schema))
    return values[index % values.length]
  }

  /** All values that a list of the response repeats. Empty if one of them is not allowed in the list. */
  findAll(name: string, owner: string, items: Schema): readonly unknown[] {
    const values = this.#named(name, owner)
    const fitting = values.flatMap((value) => fit(value, items))
    return fitting.length === values.length ? fitting : []
  }

  /** Length of the list with this name, for lists of objects. */
  countOf(name: string): number | undefined {
    return this.#counts.get(plainName(name))
  }

  /**
   * Number of IDs that the request lists under this name. The response then has one item for each.
   * @param position Position of the field in the item. Items for each store have its ID in the first field. In other items
   * the store is only a property, so they can be more than the stores.
   */
  idCountOf(name: string, position: number): number | undefined {
    const plain = plainName(name)
    const isId = plain === 'marketplaceid' ? position === 0 : /(id|sku|asin|identifier)$/.test(plain)
    return isId && this.#lists.has(plain) ? this.#values.get(plain)?.length : undefined
  }

  #named(name: string, owner: string): readonly unknown[] {
    if (this.#values.size === 0) return []
    const plain = plainNameOfField(name)
    const nested = this.#values.get(`${plainNameOfField(owner)}.${plain}`)
    return nested ?? (generalNames.has(plain) ? [] : this.#values.get(plain)) ?? []
  }

  #addParameter(request: SandboxRequest, parameter: Parameter, place: 'path' | 'query'): void {
    const { name, type, collectionFormat } = parameter
    const sent = readParameter(request, { name, in: place }) ?? []
    const isList = type === 'array'
    const texts = isList && collectionFormat !== 'multi' ? sent.flatMap((text) => text.split(',')) : sent
    if (isList) this.#lists.add(plainName(name))
    // Parameters such as `carrierTracking.trackingNumber` have the name of their object before a dot.
    for (const text of texts) this.#add(name.slice(name.lastIndexOf('.') + 1), '', text)
  }

  #addFields(value: unknown, owner: string): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const each of value) this.#addFields(each, owner)
      return
    }
    for (const [name, field] of Object.entries(value)) {
      if (Array.isArray(field)) {
        this.#counts.set(plainName(name), field.length)
        this.#lists.add(plainName(name))
        for (const each of field) if (typeof each !== 'object') this.#add(name, owner, each)
      }
      if (typeof field === 'object') this.#addFields(field, name)
      else this.#add(name, owner, field)
    }
  }

  #add(name: string, owner: string, value: unknown): void {
    if (pageTokenFields.test(name)) return
    const plain = plainName(name)
    for (const key of owner === '' ? [plain] : [plain, `${plainName(owner)}.${plain}`]) {
      const values = this.#values.get(key) ?? []
      values.push(value)
      this.#values.set(key, values)
    }
  }
}

const plainNames = new Map<string, string>()

/** Like `plainName`, but remembers the names. A model has few, unlike the requests of a malicious client. */
function plainNameOfField(name: string): string {
  const plain = plainNames.get(name) ?? plainName(name)
  plainNames.set(name, plain)
  return plain
}

/** A name without case, separators and plural. */
function plainName(name: string): string {
  const word = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const singular = word
    .replace(/(?<=s|x|ch)es$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<![su])s$/, '')
  return aliases[singular] ?? singular
}

/** The value in the type of the schema, in an array. Empty if the schema does not allow it. */
function fit(value: unknown, schema: Schema): readonly unknown[] {
  const converted = typeof value === 'string' ? convert(value, schema) : value
  return schema.type !== undefined && satisfies(schema, converted) ? [converted] : []
}

/** Query and path parameters are sent as text. */
function convert(text: string, { type, format }: Schema): unknown {
  if ((type === 'integer' || type === 'number') && text.trim() !== '') return Number(text)
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (format === 'date-time' && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString()
  return text
}
