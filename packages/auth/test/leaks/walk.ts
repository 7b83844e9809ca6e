import { types } from 'node:util'

/** More values than any result of the SDK has. A walk that gets this far has left the result, so its test must fail. */
const maxValues = 1_000_000

/** Objects of the process. Everything is reachable from them. */
const processWide: ReadonlySet<unknown> = new Set([globalThis, process, console])

/**
 * Returns every text that is reachable from a value, as text or as bytes. It follows own properties, also symbols and hidden ones, and
 * the names of both. It also follows getters, prototypes, entries of a Map and a Set, and the target of a WeakRef.
 */
export function textsIn(root: unknown): string[] {
  const texts = new Set<string>()
  const seen = new Set<unknown>()
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string') texts.add(value)
    else if (typeof value === 'symbol') texts.add(String(value))
    else if (isObject(value) && !seen.has(value) && !processWide.has(value)) {
      seen.add(value)
      if (seen.size > maxValues) throw new Error('The walk has left the value.')
      for (const part of partsOf(value)) waiting.push(part)
    }
  }
  return [...texts]
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function* partsOf(value: object): Iterable<unknown> {
  if (ArrayBuffer.isView(value)) yield* readings(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
  else if (types.isAnyArrayBuffer(value)) yield* readings(Buffer.from(value))
  else yield* properties(value)
  if (types.isMap(value)) yield* [...value].flat()
  if (types.isSet(value)) yield* value
  if (value instanceof WeakRef) yield value.deref()
}

/** A Buffer may hold text in either encoding. */
function readings(bytes: Buffer): string[] {
  return [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le')]
}

function* properties(owner: object): Iterable<unknown> {
  for (let place: object | null = owner; place !== null && !isBuiltIn(place); place = Object.getPrototypeOf(place)) {
    // The prototype may be an instance with its own fields.
    yield place
    for (const name of Reflect.ownKeys(place)) {
      if (place !== owner && name === 'constructor') continue
      yield name
      const property = Reflect.getOwnPropertyDescriptor(place, name)
      yield property?.get ? resultOf(property.get, owner) : property?.value
    }
  }
}

/** Whether JavaScript or Node defines an object, as a prototype or a function. All values share it, so it holds no secret of one. */
function isBuiltIn(place: object): boolean {
  const maker = typeof place === 'function' ? place : Reflect.getOwnPropertyDescriptor(place, 'constructor')?.value
  if (typeof maker !== 'function') return false
  return Function.prototype.toString.call(maker).endsWith('{ [native code] }')
}

/** A getter of a prototype may reject this object. */
function resultOf(get: () => unknown, owner: object): unknown {
  try {
    return Reflect.apply(get, owner, [])
  } catch (error) {
    return error
  }
}
