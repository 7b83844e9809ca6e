import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputFault } from '../../cli/input-fault.js'
import { silentProgress } from '../../cli/progress.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { generate } from '../../generate/generate.js'
import { typeErrors } from '../../generate/type-errors.js'
import { workspaceOf } from '../../generate/workspace.js'
import { operationsOf } from '../operations.js'
import type { Document } from '../swagger.js'

const workspace = workspaceOf(fileURLToPath(new URL('../../../', import.meta.url)))

/** Two versions of a model. */
export interface VersionPair {
  /** Name of the package. It must be unique, and have the form `orders-v0`. */
  readonly name: string
  readonly from: Document
  readonly to: Document
  /** Programs for the old version, by name. They import it as `@selling-partner/NAME`. */
  readonly programs?: Readonly<Record<string, string>>
}

/** The errors of the old code with the new types, by operation, program or `types`. Or the reason why it can't be compiled. */
export type Compilation = { readonly broken: ReadonlyMap<string, string> } | { readonly notCompiled: string }

/**
 * Generates the clients of both versions, and compiles code for the old client with the types of the new one. The code calls each
 * operation, reads each type and property, and includes further programs. Needs Java.
 */
export function compilePairs(pairs: readonly VersionPair[]): Promise<ReadonlyMap<string, Compilation>> {
  return inTemporaryFolder(async (folder) => {
    const failed = new Map<string, string>()
    for (const side of ['from', 'to'] as const) {
      for (const [name, reason] of await generateSide(pairs, side, folder)) failed.set(name, reason)
    }
    const errors = typeErrors(
      ...programsOf(
        pairs.filter(({ name }) => !failed.has(name)),
        folder,
      ),
    )
    return new Map(
      pairs.map(({ name, programs = {} }): [string, Compilation] => {
        const reason = failed.get(name)
        return [name, reason === undefined ? { broken: brokenBy(errors, name, programs) } : { notCompiled: reason }]
      }),
    )
  })
}

/** Generates one version of all pairs in one run of the engine. Leaves out models that the engine rejects, and returns them. */
async function generateSide(
  pairs: readonly VersionPair[],
  side: 'from' | 'to',
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>()
  for (;;) {
    const left = pairs.filter(({ name }) => !failed.has(name))
    const files = left.map((pair) => {
      const file = join(folder, `${side}-models`, `${pair.name}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(pair[side]))
      return file
    })
    if (files.length === 0) return failed
    try {
      await generate(workspace, optionsFor(files, join(folder, side)), silentProgress)
      return failed
    } catch (error) {
      if (!(error instanceof InputFault)) throw error
      const { message } = error
      const named = left.filter(({ name }) => new RegExp(`(^|[/ ,])${name}([.:, /]|$)`).test(message))
      if (named.length === 0) throw error
      for (const { name } of named) failed.set(name, message.replaceAll(folder, ''))
    }
  }
}

function optionsFor(files: readonly string[], output: string) {
  const own = { files }
  const scope = '@selling-partner'
  const templates = [workspace.templates]
  return { apis: [], models: own, templates, scope, sources: true, output, solution: false, force: true }
}

function programsOf(pairs: readonly VersionPair[], folder: string): Parameters<typeof typeErrors> {
  const programs: Record<string, string> = {}
  const paths: Record<string, string[]> = {}
  for (const { name, from, programs: more = {} } of pairs) {
    paths[`old/${name}`] = [join(folder, 'from', name, 'index.ts')]
    paths[`next/${name}`] = [join(folder, 'to', name, 'index.ts')]
    for (const operation of methodsOf(from)) programs[`${name} ${operation}`] = operationProgram(name, operation)
    programs[`${name} types`] = typesProgram(name, readFileSync(join(folder, 'from', name, 'models.ts'), 'utf8'))
    for (const [program, text] of Object.entries(more)) {
      for (const version of ['old', 'next']) {
        programs[`${name} ${program} ${version}`] = text.replaceAll(
          `'@selling-partner/${name}'`,
          `'${version}/${name}'`,
        )
      }
    }
  }
  return [programs, { paths }]
}

/** Only errors that the old version does not have count for further programs. */
function brokenBy(
  errors: ReadonlyMap<string, readonly string[]>,
  name: string,
  programs: Readonly<Record<string, string>>,
): Map<string, string> {
  const broken = new Map<string, string>()
  for (const [key, list] of errors) {
    const [first] = list
    const program = key.slice(name.length + 1)
    const isOther = Object.keys(programs).some((each) => program === `${each} old` || program === `${each} next`)
    if (key.startsWith(`${name} `) && first !== undefined && !isOther) broken.set(program, first.slice(0, 200))
  }
  for (const program of Object.keys(programs)) {
    const old = errors.get(`${name} ${program} old`) ?? []
    const [first] = (errors.get(`${name} ${program} next`) ?? []).filter(
      (error) => !old.includes(error.replaceAll(`next/${name}`, `old/${name}`)),
    )
    if (first !== undefined) broken.set(program, first.slice(0, 200))
  }
  return broken
}

/** A generated method starts with a lower-case letter. */
function methodsOf(document: Document): string[] {
  return [...operationsOf(document)].map(
    ({ operation: { operationId: id } }) => id.charAt(0).toLowerCase() + id.slice(1),
  )
}

/** Compiles if the new operation accepts the old parameters, and code for the old result can read the new one. */
function operationProgram(name: string, operation: string): string {
  return `
    import type { Operation } from '@selling-partner/auth'
    import type { operations as oldOperations } from 'old/${name}'
    import type { operations as nextOperations } from 'next/${name}'

    type Old = (typeof oldOperations)['${operation}']
    type Next = (typeof nextOperations)['${operation}']
    type ParametersOf<Row> = Row extends Operation<infer Parameters, any> ? Parameters : never
    type ResultOf<Row> = Row extends Operation<any, infer Result> ? Result : never

    declare const parameters: ParametersOf<Old>
    export const accepted: ParametersOf<Next> = parameters
    declare const result: ResultOf<Next>
    export const read: ResultOf<Old> = result
  `
}

/** Compiles if the new version has each type of the old one, and each type has its properties. */
function typesProgram(name: string, models: string): string {
  const types = [...models.matchAll(/^export (interface|type) (\w+)/gm)].map(([, kind, type]) => ({ kind, type }))
  const interfaces = types.filter(({ kind }) => kind === 'interface').map(({ type }) => type)
  return [
    `import type * as Old from 'old/${name}'`,
    `import type * as Next from 'next/${name}'`,
    `type Keys<T> = T extends readonly unknown[] ? never : keyof T`,
    ...types.map(({ type }) => `export type Has${type} = Next.${type}`),
    ...interfaces.map(
      (type) =>
        `export const ${type}: Exclude<Keys<Old.${type}>, Keys<Next.${type}>> extends never ? true : ['${type}'] = true`,
    ),
  ].join('\n')
}
