import { createHash } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { type FileTree, writeTree } from '../../cli/test-support/file-tree.js'
import { catalogRow } from '../../models/test-support/catalog-row.js'
import { engine } from '../engine/jar.js'
import { type Workspace, workspaceOf } from '../workspace.js'

/** Paths of the engine's wrapper and the formatter. */
export const wrapperPath = 'node_modules/@openapitools/openapi-generator-cli/main.js'
export const formatterPath = 'node_modules/@biomejs/biome/bin/biome'

/** Writes the files of each package, like the engine's `batch` command. */
const fakeEngine = `
const fs = require('node:fs'), path = require('node:path')
for (const name of process.argv.slice(3)) {
  const { inputSpec, outputDir, templateDir, files, additionalProperties } = JSON.parse(fs.readFileSync(name, 'utf8'))
  const { info } = JSON.parse(fs.readFileSync(inputSpec, 'utf8'))
  for (const [template, { destinationFilename }] of Object.entries(files)) {
    const target = path.join(outputDir, destinationFilename)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    const text = fs.readFileSync(path.join(templateDir, template), 'utf8')
    fs.writeFileSync(target, text.replace('TITLE', info.title).replace('CLASS', additionalProperties.className))
  }
  console.log('[main] Finished generating typescript-axios')
}
`

/** Writes its arguments to `formatted.json` and formats nothing. */
const fakeFormatter = `require('node:fs').writeFileSync('formatted.json', JSON.stringify(process.argv.slice(2)))`

/** Calls `use` with a small repository: two APIs, and short scripts as Java, engine and formatter. */
export async function inFakeRepository<T>(use: (repository: FakeRepository) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (root) => {
    await writeTree(root, {
      'tools/contract/contradiction.ts': '',
      'tools/generate/generate.ts': '',
      'tools/models/swagger.ts': '',
      'models/catalog.json': JSON.stringify([
        catalogRow({ model: 'ordersV0', package: 'orders-v0', className: 'OrdersApi' }),
        catalogRow({ model: 'feedsV0', package: 'feeds-v0', className: 'FeedsApi' }),
      ]),
      'models/contracts/ordersV0.json': contract('Orders', 'getOrder'),
      'models/contracts/feedsV0.json': contract('Feeds', 'getFeed'),
      'models/annotations/usage-plans.json': JSON.stringify({ plans: [], confirmed: [], undocumented: [] }),
      'models/annotations/application-plans.json': JSON.stringify({ plans: [] }),
      'models/annotations/idempotent-operations.json': JSON.stringify({ operations: [] }),
      'models/annotations/optional-properties.json': JSON.stringify({ properties: [] }),
      'models/annotations/replacements.json': JSON.stringify({ operations: [] }),
      'models/annotations/pages.json': JSON.stringify({ operations: [] }),
      'models/annotations/grantless-operations.json': JSON.stringify({ operations: [] }),
      'models/annotations/restricted-operations.json': JSON.stringify({ operations: [], restrictedReportTypes: [] }),
      'models/annotations/sandbox-contradictions.json': '{}',
      'generator-templates/files.json': '{ "package.mustache": "package.json", "api.mustache": "src/api.ts" }',
      'generator-templates/format.json': '{}',
      'generator-templates/repository/files.json': '{ "spec.mustache": "src/contract.spec.ts" }',
      'generator-templates/repository/spec.mustache': 'tests CLASS',
      'generator-templates/package.mustache': '{ "name": "CLASS", "version": "0.1.0" }',
      'generator-templates/api.mustache': 'CLASS of TITLE',
      [wrapperPath]: fakeEngine,
      [formatterPath]: fakeFormatter,
      '.cache/openapi-generator/7.0.0.jar': fakeJar,
    })
    const environment = { ...process.env, JAVA_HOME: await fakeJava(join(root, 'java'), 'openjdk version "17.0.15"') }
    const replaced = [pinFakeJar(), jest.replaceProperty(process, 'env', environment)]
    try {
      return await use(repositoryAt(root))
    } finally {
      for (const property of replaced) property.restore()
    }
  })
}

/** Content of the fake JAR. */
export const fakeJar = 'not really a JAR'

/** Pins the digest of {@link fakeJar} until it is restored. */
export function pinFakeJar() {
  const digest = createHash('sha256').update(fakeJar).digest('hex')
  return jest.replaceProperty(engine, 'sha256', digest as typeof engine.sha256)
}

export interface FakeRepository {
  readonly root: string
  readonly workspace: Workspace
  /** Folder of the generated packages. */
  readonly clients: string
  write(tree: FileTree): Promise<void>
  read(path: string): Promise<string>
}

function repositoryAt(root: string): FakeRepository {
  return {
    root,
    workspace: workspaceOf(root),
    clients: join(root, 'packages/clients'),
    write: (tree) => writeTree(root, tree),
    read: (path) => readFile(join(root, path), 'utf8'),
  }
}

export function contract(title: string, operationId: string): string {
  return JSON.stringify({
    swagger: '2.0',
    info: { title, version: 'v0' },
    paths: { [`/${operationId}`]: { get: { operationId, responses: { 200: { description: 'OK' } } } } },
  })
}

/** Writes a `java` script that only prints a version. Returns its JAVA_HOME. */
export async function fakeJava(folder: string, report: string, exitCode = 0): Promise<string> {
  const script = `#!/bin/sh\necho '${report}' >&2\nexit ${exitCode}\n`
  await writeTree(folder, { 'bin/java': script })
  await chmod(join(folder, 'bin/java'), 0o755)
  return folder
}
