import { isObject } from './manifest.js'

/** An entry of `exports` with code. */
export interface Entry {
  readonly path: string
  /** Names of its conditions, in their order. */
  readonly conditions: string
  readonly import?: Module
  readonly require?: Module
}

interface Module {
  readonly conditions: string
  readonly types?: string
  readonly default?: string
}

/** Returns the entries of `exports` with code. Other entries are files of data, such as package.json. */
export function entriesOf(exports: unknown): readonly Entry[] {
  if (!isObject(exports)) return []
  const isData = ([path, target]: [string, unknown]) => typeof target === 'string' && isDataPath(path)
  return Object.entries(exports)
    .filter((entry) => !isData(entry))
    .map(([path, target]) => ({ path, conditions: namesOf(target), ...(isObject(target) && modulesOf(target)) }))
}

/** Returns all paths that `exports` leads to. */
export function targetsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return isObject(value) ? Object.values(value).flatMap(targetsOf) : []
}

function isDataPath(path: string): boolean {
  return path.endsWith('.json') || path.endsWith('/*')
}

function modulesOf(target: Readonly<Record<string, unknown>>): Pick<Entry, 'import' | 'require'> {
  return {
    ...(target.import !== undefined && { import: moduleOf(target.import) }),
    ...(target.require !== undefined && { require: moduleOf(target.require) }),
  }
}

function moduleOf(value: unknown): Module {
  if (!isObject(value)) return { conditions: '' }
  const { types, default: code } = value
  return {
    conditions: namesOf(value),
    ...(typeof types === 'string' && { types }),
    ...(typeof code === 'string' && { default: code }),
  }
}

function namesOf(value: unknown): string {
  return isObject(value) ? Object.keys(value).join() : ''
}
