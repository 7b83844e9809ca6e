import type { AttributeItem, Attributes } from './attribute-shapes.js'
import { selectorsOf } from './check-attributes.js'
import type { ProductTypeSchema } from './product-type-schema.js'

/** A change of one attribute. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'merge' | 'delete'
  /** `/attributes/` and the name of the attribute. */
  readonly path: string
  readonly value?: readonly AttributeItem[]
}

/** The attribute that a patch changes. Undefined if its path is invalid. */
export function patchedAttribute({ path }: PatchOperation): string | undefined {
  return /^\/attributes\/([^/]+)$/.exec(path)?.[1]
}

/**
 * Applies patches to the attributes of a listing. Patches with an invalid path change nothing.
 * @see https://developer-docs.amazon/sp-api/docs/listings-items-api-v2021-08-01-use-case-guide
 */
export function patchAttributes(
  attributes: Attributes,
  patches: readonly PatchOperation[],
  { properties }: ProductTypeSchema,
): Attributes {
  const patched = new Map(Object.entries(attributes))
  for (const patch of patches) {
    const name = patchedAttribute(patch)
    if (name === undefined) continue
    const selectors = properties[name]?.selectors ?? []
    const items = operations[patch.op](patched.get(name) ?? [], patch.value ?? [], selectors)
    if (items.length > 0) patched.set(name, items)
    else patched.delete(name)
  }
  return Object.fromEntries(patched)
}

type Items = readonly AttributeItem[]

const operations: Readonly<
  Record<PatchOperation['op'], (old: Items, sent: Items, selectors: readonly string[]) => Items>
> = {
  add: (_, sent) => sent,
  replace: (_, sent) => sent,
  merge: (old, sent, selectors) => {
    const known = new Set(old.map((item) => selectorsOf(item, selectors)))
    const added = sent.filter((item) => !known.has(selectorsOf(item, selectors)))
    return [...old.map((item) => ({ ...item, ...find(sent, item, selectors) })), ...added]
  },
  // Without a value, the whole attribute is deleted.
  delete: (old, sent, selectors) =>
    sent.length === 0 ? [] : old.filter((item) => !sent.some((each) => selects(each, item, selectors))),
}

/** Whether an item has all the selectors that a value names. */
function selects(value: AttributeItem, item: AttributeItem, selectors: readonly string[]): boolean {
  return selectors.every((name) => value[name] === undefined || value[name] === item[name])
}

function find(items: Items, item: AttributeItem, selectors: readonly string[]): AttributeItem | undefined {
  return items.find((each) => selectorsOf(each, selectors) === selectorsOf(item, selectors))
}
