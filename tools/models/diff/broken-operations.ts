import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { silentProgress } from '../../cli/progress.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { generate } from '../../generate/generate.js'
import { typeErrors } from '../../generate/type-errors.js'
import { workspaceOf } from '../../generate/workspace.js'
import { readJsonFile } from '../json.js'
import { operationsOf } from '../operations.js'
import type { Document } from '../swagger.js'

const workspace = workspaceOf(fileURLToPath(new URL('../../../', import.meta.url)))

/**
 * Generates the clients of two versions of a model. Lists the operations whose types break callers. The new client does not accept
 * the parameters of the old one, or code for the old client can't read the new results.
 *
 * Does not see removed optional properties. Objects with more or fewer of them are assignable.
 *
 * @param old file with a Swagger model
 * @param next file with the next version, with the same name
 * @returns the reason for each operation
 */
export function brokenOperations(old: string, next: string): Promise<ReadonlyMap<string, string>> {
  return inTemporaryFolder(async (folder) => {
    const [oldClient, nextClient] = [
      await generateClient(old, folder, 'old'),
      await generateClient(next, folder, 'next'),
    ]
    const paths = { 'old-client': [oldClient], 'next-client': [nextClient] }
    const names = sharedOperations(old, next)
    const programs = Object.fromEntries(names.map((name) => [name, program(name)]))
    const errors = typeErrors(programs, { paths })
    return new Map(
      [...errors].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first.slice(0, 200)] as const])),
    )
  })
}

async function generateClient(file: string, folder: string, name: string): Promise<string> {
  const output = join(folder, name)
  const options = {
    apis: [],
    models: { files: [file] },
    templates: [workspace.templates],
    scope: '@selling-partner',
    sources: true,
    output,
    solution: false,
    force: true,
  }
  const [client = ''] = await generate(workspace, options, silentProgress)
  return join(output, client, 'index.ts')
}

/** The operations that both versions have. A generated method starts with a lower-case letter. */
function sharedOperations(old: string, next: string): string[] {
  const namesIn = (file: string) =>
    [...operationsOf(readJsonFile<Document>(file))].map(({ operation: { operationId: id } }) => id)
  const others = namesIn(next)
  return namesIn(old)
    .filter((name) => others.includes(name))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
}

/** A program that compiles if the types of an operation fit. */
function program(name: string): string {
  return `
    import type { Operation } from '@selling-partner/auth'
    import type { operations as oldOperations } from 'old-client'
    import type { operations as nextOperations } from 'next-client'

    type Old = (typeof oldOperations)['${name}']
    type Next = (typeof nextOperations)['${name}']
    type ParametersOf<Row> = Row extends Operation<infer Parameters, any> ? Parameters : never
    type ResultOf<Row> = Row extends Operation<any, infer Result> ? Result : never

    declare const parameters: ParametersOf<Old>
    export const accepted: ParametersOf<Next> = parameters
    declare const result: ResultOf<Next>
    export const read: ResultOf<Old> = result
  `
}
