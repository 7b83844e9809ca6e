import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readCatalog } from '../models/catalog.js'
import { type PreparedModel, prepareModel } from '../models/prepare-model.js'
import { expectedPackage } from './generated-types/expected-package.js'
import { readGeneratedPackage, suppressionsIn } from './generated-types/generated-package.js'
import { type Scope, shapeOfDeclaration, shapeOfType } from './generated-types/type-shapes.js'
import { editorAnswer } from './test-support/editor-answer.js'
import { findEngineProblem, generateTraps, type TrapPackage, typeCheck } from './trap-model/trap-package.js'
import { typeErrors } from './type-errors.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const sources = [
  'src/index.ts',
  'src/api.ts',
  'src/models.ts',
  'src/operations.ts',
  'src/values.ts',
  'src/contract.spec.ts',
]
const files = ['package.json', 'values/package.json', 'README.md', 'tsconfig.json', 'tsconfig.cjs.json', ...sources]

// Tests do not need Java. Without Java, this test only warns; in CI, which has Java, it fails.
const reason = findEngineProblem(root)
if (reason === undefined) describe('the package generated from the trap model', theTrapModel)
else
  describe('the package generated from the trap model', () => {
    it(`is not tested here. ${reason}`, () => {
      console.warn(`The generator's output is not tested. ${reason}`)
      expect(process.env.CI).not.toBe('true')
    })
  })

function theTrapModel() {
  let traps: TrapPackage

  beforeAll(async () => {
    traps = await generateTraps(root)
  }, 120_000)

  afterAll(async () => {
    if (traps !== undefined) await rm(traps.folder, { recursive: true, force: true })
  })

  const text = (file: string) => traps.files.get(file) ?? ''

  it.each(files)('matches the reviewed snapshot of %s', (file) => {
    expect(text(file)).toMatchSnapshot()
  })

  it('has exactly these files', () => {
    expect([...traps.files.keys()].sort()).toEqual([...files].sort())
  })

  it('compiles in strict mode, including the examples of its README', async () => {
    expect(await typeCheck(root, traps.folder)).toBe('')
  }, 60_000)

  it.each(sources)('does not suppress type checks in %s', (file) => {
    expect(suppressionsIn(text(file))).toEqual([])
  })

  it.each(files)('has no repeated or trailing blank lines in %s', (file) => {
    expect(text(file)).not.toMatch(/\n[ \t]*\n[ \t]*\n|\n[ \t]*\n$|^\s*\n/)
    expect(text(file)).toMatch(/[^\n]\n$/)
  })

  describe('compared with its model', () => {
    const expected = expectedPackage(preparedTraps())
    const generated = () => readGeneratedPackage(join(traps.folder, 'traps-v1'))
    const scope = (): Scope => ({ declarations: generated().allDeclarations, named: new Set(expected.types.keys()) })

    it.each([...expected.types, ...expected.parameters])('declares %s in full', (name, shape) => {
      const declaration = generated().declarations.get(name)
      expect(declaration && shapeOfDeclaration(declaration, scope())).toEqual(shape)
    })

    it.each(expected.methods)('has the method $name in its only class', (method) => {
      const { classes } = generated()
      const found = classes[0]?.methods.find(({ name }) => name === method.name)
      expect(classes).toHaveLength(1)
      expect(found && { ...found, body: shapeOfType(found.body, scope()) }).toEqual(method)
    })

    it('has a row for each operation in the operation table', () => {
      expect(Object.keys(generated().table).sort()).toEqual(Object.keys(expected.table).sort())
    })
  })

  describe('checks the rules between parameters in TypeScript', () => {
    const start = `import { TrapsApi } from '@selling-partner/traps-v1'
      declare const traps: TrapsApi
      const caughtAfter = '2026-01-01'
      `
    const paths = () => ({ '@selling-partner/traps-v1': [join(traps.folder, 'traps-v1/src/index.ts')] })
    const valid = [
      'traps.searchCatches({ caughtAfter })',
      'traps.searchCatches({ changedAfter: new Date(), caughtAfter: undefined })',
      "traps.searchCatches({ caughtAfter, caughtBefore: '2026-02-01', traps: ['A'] as const })",
      "traps.searchCatches({ caughtAfter, sort: 'TIME' })",
      "traps.searchCatches({ caughtAfter, sort: 'WEIGHT', unit: 'gram' })",
      'traps.searchCatches({ caughtAfter, latitude: 1, longitude: 2 })',
      "traps.searchCatches({ caughtAfter, species: ['mouse', 'a new one'] })",
      "traps.listOwners({ cursor: 'C1' })",
      "traps.listOwners({ town: 'Oslo', pageSize: 5 })",
      'traps.reportCatches({ body: [] })',
    ]
    const invalid = [
      'traps.searchCatches()',
      'traps.searchCatches({})',
      'traps.searchCatches({ caughtAfter, changedAfter: caughtAfter })',
      'traps.searchCatches({ changedAfter: caughtAfter, caughtBefore: caughtAfter })',
      "traps.searchCatches({ caughtAfter, traps: [], owner: 'A' })",
      'traps.searchCatches({ caughtAfter, latitude: 1 })',
      "traps.searchCatches({ caughtAfter, sort: 'WEIGHT' })",
      "traps.searchCatches({ caughtAfter, latitude: 1, longitude: 2, sort: 'TIME' })",
      "traps.searchCatches({ caughtAfter, unit: 'ounce' })",
      "traps.listOwners({ cursor: 'C1', pageSize: 5 })",
      'traps.listOwners({ pageSize: 5 })',
    ]
    let errors: ReadonlyMap<string, readonly string[]>

    beforeAll(() => {
      const programs = Object.fromEntries([...valid, ...invalid].map((line) => [line, `${start}${line}`]))
      errors = typeErrors(programs, { paths: paths(), exactOptionalPropertyTypes: true })
    }, 60_000)

    it.each(valid)('accepts %s', (line) => {
      expect(errors.get(line)).toEqual([])
    })

    it.each(invalid)('rejects %s', (line) => {
      expect(errors.get(line)).toHaveLength(1)
    })

    it('offers all parameters in an editor, with their documentation', () => {
      const { completions, documentationOf } = editorAnswer(`${start}traps.searchCatches({ ^ })`, paths())
      expect(completions).toEqual(expect.arrayContaining(['caughtAfter', 'changedAfter', 'limit', 'owner', 'unit']))
      expect(documentationOf('owner')).toBe('The name, not the ID.')
      expect(documentationOf('caughtAfter')).toBe('ISO 8601 date and time.')
      const atMethod = editorAnswer(`${start}traps.^searchCatches({ caughtAfter })`, paths())
      expect(atMethod.documentation).toContain('Set exactly one of `caughtAfter` and `changedAfter`.')
    }, 60_000)
  })

  describe('handles the traps', () => {
    const declaration = (name: string) => declarationIn(text('src/models.ts'), name)
    const property = (type: string, name: string) => propertyIn(declaration(type), name)
    const row = (operation: string) => rowIn(text('src/operations.ts'), operation)
    const method = (operation: string) => methodIn(text('src/api.ts'), operation)
    const section = (operation: string) => sectionIn(text('README.md'), operation)

    it('keeps the properties of every allOf part, including nested parts', () => {
      expect(namesIn(declaration('DoorTrap'))).toEqual(['name', 'nickname?', 'door', 'opensAt?'])
      expect(namesIn(declaration('Cage'))).toEqual(['name', 'nickname?', 'door', 'opensAt?', 'lock', 'keys?'])
    })

    it('generates arrays, not sets, for arrays of unique items', () => {
      expect(property('Trap', 'moods')).toBe('moods: Mood[]')
      expect(property('Trap', 'codes')).toBe('codes?: string[] | undefined')
      expect(property('ListTrapsParams', 'sizes')).toBe('sizes: readonly number[]')
      expect(text('src/models.ts')).not.toContain('Set<')
    })

    it.each([
      ['Date', 'DateValue'],
      ['Error', 'ErrorEntry'],
      ['Promise', 'PromiseValue'],
      ['String', 'StringValue'],
    ])('renames the definition %s, which would hide a global', (name, newName) => {
      expect(declaration(newName)).toContain(`export interface ${newName} {`)
      expect(declaration(name)).toBe('')
    })

    it('uses the new names of renamed definitions', () => {
      expect(property('ErrorList', 'errors')).toBe('errors: ErrorEntry[]')
      expect(namesIn(declaration('PromiseValue'))).toEqual(['from?', 'words?'])
      expect(property('PromiseValue', 'from')).toBe('from?: DateValue | undefined')
      expect(property('StringValue', 'knots')).toBe('knots?: StringValue[] | undefined')
    })

    it('generates one class for operations with two tags, one tag and no tag', () => {
      expect(text('src/api.ts').match(/^export class \w+/gm)).toEqual(['export class TrapsApi'])
      expect(method('listTraps')).toContain('this.call(operations.listTraps')
      expect(method('removeTrap')).toContain('this.call(operations.removeTrap')
      expect(method('createTrap')).toContain('this.call(operations.createTrap')
    })

    it('keeps both operations that share an operationId', () => {
      expect(row('setBait')).toContain("method: 'PUT'")
      expect(row('setBaitByPost')).toContain("method: 'POST'")
      expect(method('setBait')).not.toBe('')
      expect(method('setBaitByPost')).not.toBe('')
    })

    it('uses the corrected default', () => {
      expect(declaration('ListTrapsParams')).toContain('Default: ["summary"].')
    })

    it('keeps named properties next to free-form ones', () => {
      expect(declaration('Notes')).toContain(
        'author?: string | undefined\n  pages?: number | undefined\n  [key: string]: unknown',
      )
    })

    it.each([
      ['attributes', 'attributes?: { [key: string]: unknown } | undefined'],
      ['freeForm', 'freeForm?: JsonObject | undefined'],
      ['anything', 'anything?: { [key: string]: unknown } | undefined'],
      ['objects', 'objects?: { [key: string]: unknown } | undefined'],
      ['namesByLanguage', 'namesByLanguage?: { [key: string]: string } | undefined'],
      ['baitsByDay', 'baitsByDay?: { [key: string]: Receipt[] } | undefined'],
      ['stagesByYear', 'stagesByYear?: { [key: string]: TrapStagesByYear } | undefined'],
      ['stagesByMonth', 'stagesByMonth?: { [key: string]: TrapStagesByMonth[] } | undefined'],
      ['layers', 'layers?: TrapLayers[][] | undefined'],
    ])('generates the right type for the map or nested list %s', (name, expected) => {
      expect(property('Trap', name)).toBe(expected)
    })

    it.each([
      "'x-serial-no': string",
      "'@type'?: string | undefined",
      "'kind of trap'?: string | undefined",
      "'2nd'?: string | undefined",
      'class?: boolean | undefined',
    ])('keeps the wire name of a property: %s', (expected) => {
      expect(declaration('Trap')).toContain(`\n  ${expected}\n`)
    })

    it('keeps inline objects in lists and in other objects', () => {
      expect(property('Trap', 'springs')).toBe('springs?: TrapSpringsInner[] | undefined')
      expect(property('TrapSpringsInner', 'coil')).toBe('coil: TrapSpringsInnerCoil')
      expect(namesIn(declaration('TrapSpringsInnerCoil'))).toEqual(['turns', 'wire?'])
      expect(namesIn(declaration('SetBaitRequest'))).toEqual(['kind', 'grams?'])
    })

    it.each([
      "'on sale'",
      "'A/B'",
      "'half-set'",
      '"it\'s"',
      '\'say "no"\'',
      "'3D'",
      "'Red'",
      "'RED'",
      "'red'",
      "'C:\\\\trap'",
      "'*/'",
      "'image/*'",
      "'a|b'",
      "'naïve'",
      "'$1'",
      "'true'",
      "'1'",
    ])('keeps the value %s of an enum', (value) => {
      expect(declaration('Mood').split('\n')).toContain(`  | ${value}`)
    })

    it('keeps the numbers of enums', () => {
      expect(declaration('Teeth')).toBe('export type Teeth = 1 | 2 | 4 | (number & {})')
      expect(property('ListTrapsParams', 'teeth')).toBe('teeth?: ListTrapsTeeth | undefined')
      expect(declaration('ListTrapsTeeth')).toContain('export type ListTrapsTeeth = 1 | 2 | 4')
      expect(property('ListTrapsParams', 'rows')).toBe('rows?: readonly ListTrapsRows[] | undefined')
      expect(declaration('ListTrapsRows')).toContain('export type ListTrapsRows = 10 | 20')
      expect(section('listTraps')).toContain('| `teeth` | query | `number` |')
      expect(section('listTraps')).toContain('| `rows` | query | `Array<number>` |')
    })

    it('distinguishes csv from multi', () => {
      expect(row('listTraps')).toContain("{ name: 'include', in: 'query' },")
      expect(row('listTraps')).toContain("{ name: 'colors', in: 'query' },")
      expect(row('listTraps')).toContain("{ name: 'sizes', in: 'query', required: true, collectionFormat: 'multi' },")
    })

    it('keeps dots and dashes in the names of parameters', () => {
      expect(property('ListTrapsParams', "'page.size'")).toBe("'page.size'?: number | undefined")
      expect(property('ListTrapsParams', "'X-Trap-Caller'")).toBe("'X-Trap-Caller': string")
      expect(row('listTraps')).toContain("{ name: 'page.size', in: 'query' },")
      expect(row('listTraps')).toContain("{ name: 'X-Trap-Caller', in: 'header', required: true },")
    })

    it('marks the path parameter that keeps its slashes', () => {
      expect(row('getFile')).toContain("{ name: 'path', in: 'path', required: true, greedy: true }")
    })

    it('gives the parameters of a path to each of its operations', () => {
      for (const operation of ['removeTrap', 'setBait', 'setBaitByPost']) {
        expect(row(operation)).toContain("{ name: 'trapId', in: 'path', required: true }")
      }
    })

    it('names every request body `body`', () => {
      expect(row('createTrap')).toContain("{ name: 'body', in: 'body', required: true }")
      expect(property('CreateTrapParams', 'body')).toBe('body: Trap')
      expect(property('SetBaitParams', 'body')).toBe('body?: SetBaitRequest | undefined')
    })

    it.each([
      ['removeTrap', 'Promise<ApiResponse<void>>'],
      ['setBait', 'Promise<ApiResponse<Receipt | undefined>>'],
      ['createTrap', 'Promise<ApiResponse<Trap | Receipt>>'],
      ['setBaitByPost', 'Promise<ApiResponse<PromiseValue[]>>'],
      ['GetStatus', 'Promise<ApiResponse<Mood>>'],
    ])('returns the union of the 2xx bodies of %s', (operation, type) => {
      expect(method(operation)).toContain(type)
    })

    it('requires no argument for an operation without parameters', () => {
      expect(method('GetStatus')).toContain('GetStatus(params?: NoParams, options?: RequestOptions)')
      expect(row('GetStatus')).toContain('parameters: [],')
      expect(section('GetStatus')).toContain('#### Parameters\n\nNone.\n')
    })

    it('accepts the media type of the response', () => {
      expect(row('getFile')).toContain("accept: 'application/hal+json',")
      expect(section('getFile')).toContain('- **Accept**: `application/hal+json`')
      expect(row('removeTrap')).not.toContain('accept')
    })

    it('copies the facts of a path to its operations', () => {
      expect(row('springTraps')).toContain('sandboxOnly: true,')
      expect(method('springTraps')).toContain("Only available in Amazon's sandbox.")
      expect(text('src/operations.ts').match(/sandboxOnly/g)).toHaveLength(1)
    })

    it('marks only the operation that promises no body as empty', () => {
      expect(row('removeTrap')).toContain('emptyResponse: true,')
      expect(text('src/operations.ts').match(/emptyResponse/g)).toHaveLength(1)
    })

    it('marks only the deprecated operation as deprecated', () => {
      expect(method('removeTrap')).toContain('   * @deprecated Amazon has deprecated this operation.\n')
      expect(text('src/api.ts').match(/@deprecated/g)).toHaveLength(1)
    })

    it.each([
      [
        'listTraps',
        'usagePlan: { rate: 0.5, burst: 30 },',
        '0.5 requests per second, burst 30; 20 for the whole application',
      ],
      ['createTrap', 'usagePlan: { rate: 1, burst: 1 },', '1 request per second, burst 1'],
      ['removeTrap', 'usagePlan: { rate: 0.0167, burst: 1 },', '0.0167 requests per second (one in 60 s), burst 1'],
    ])('writes the usage plan of %s', (operation, plan, words) => {
      expect(row(operation)).toContain(plan)
      expect(method(operation)).toContain(`Usage plan: ${words}.`)
    })

    it('writes the application-wide plan next to the usage plan', () => {
      expect(row('listTraps')).toContain('applicationPlan: { rate: 20, burst: 30 },')
      expect(text('README.md')).toContain('| 0.5; 20 for the whole application | 30 |')
      expect(text('src/operations.ts').match(/applicationPlan/g)).toHaveLength(1)
    })

    it('marks only the POST that is safe to retry as idempotent', () => {
      expect(row('springTraps')).toContain('idempotent: true,')
      expect(method('springTraps')).toContain("Grant: seller. Safe to retry. Only available in Amazon's sandbox.")
      expect(section('springTraps')).toContain(' · safe to retry · **sandbox only**')
      expect(text('src/operations.ts').match(/idempotent/g)).toHaveLength(1)
    })

    it('does not invent a usage plan', () => {
      expect(row('GetStatus')).not.toContain('usagePlan')
      expect(method('GetStatus')).toContain('Usage plan: not documented.')
    })

    it.each([
      ['createTrap', "grant: { type: 'seller' },", 'Access token of the selling partner'],
      [
        'GetStatus',
        "grant: { type: 'grantless', scope: 'sellingpartnerapi::traps' },",
        'Grantless: access token of the application',
      ],
      [
        'listOwners',
        "grant: { type: 'restricted', dataElements: ['name', 'address'], optional: true },",
        'or a restricted',
      ],
      ['getOwner', "grant: { type: 'restricted', specificPath: true },", 'Restricted: a restricted data token'],
      ['getFile', "restrictedReportTypes: ['GET_TRAPPERS', 'GET_OWNERS'],", 'if the report type is restricted'],
    ])('writes the grant of %s', (operation, grant, words) => {
      expect(row(operation)).toContain(grant)
      expect(section(operation)).toContain(words)
    })

    it.each([
      ['createTrap', 'RequestOptions'],
      ['GetStatus', 'RequestOptions'],
      ['listOwners', "DataElementsRequestOptions<'name' | 'address'>"],
      ['getOwner', 'RestrictedRequestOptions'],
      ['getFile', 'ReportDocumentRequestOptions'],
    ])('types the options of %s', (operation, type) => {
      expect(method(operation)).toContain(`options?: ${type}`)
    })

    it('types the personal data that a client can request', () => {
      expect(text('src/api.ts')).toContain("class TrapsApi extends SellingPartnerClient<'name' | 'address'> {")
      expect(text('README.md')).toContain('To get personal data, list it in `restrictedDataElements`')
    })

    it('escapes patterns in comments and table cells', () => {
      expect(declaration('ListTrapsParams')).toContain('/** Pattern: `^(a|b)*\\/.{1,8}$`. */')
      expect(section('listTraps')).toContain('| Pattern: `^(a\\|b)*/.{1,8}$`. |')
      expect(section('listTraps')).toContain('`bait\\|springs`')
    })

    it('does not change our descriptions', () => {
      expect(method('listTraps')).toContain('   * Lists traps & baits, "sprung" ones <first>.\n')
      expect(section('listTraps')).toContain('\nLists traps & baits, "sprung" ones <first>.\n')
      expect(section('listTraps')).toContain('| Traps per page: 50 < 100. 1 to 100. Default: 50. |')
      expect(declaration('Trap')).toContain('/** A trap, set or sprung: "mind your step" & fingers. */')
    })

    it('writes the example of an operation into its comment and README', () => {
      const example = "const { data } = await traps.getOwner({ ownerId: 'owner-*/7' })"
      expect(method('getOwner')).toContain(`   * @example\n   * ${example.replace('*/', '*\\/')}\n   */`)
      expect(section('getOwner')).toContain(`\`\`\`ts\n${example}\n`)
      expect(text('README.md').split('## Operations')[0]).toContain(`\n\n${example}\n\`\`\`\n`)
    })

    it('writes the example from the first sandbox case that does not contradict the model', () => {
      expect(section('listTraps')).toContain("await traps.listTraps({ sizes: [3, 5], 'X-Trap-Caller': 'it\\'s me' })")
    })
  })
}

function preparedTraps(): PreparedModel {
  const models = join(root, 'tools/generate/trap-model/models')
  const [row] = readCatalog(models)
  if (row === undefined) throw new Error('The trap model is not in its catalog.')
  return prepareModel(row, models)
}

/** A type and its comment, up to the next blank line. Empty if there is no such type. */
function declarationIn(source: string, name: string): string {
  return (
    source
      .split('\n\n')
      .find((block) => new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(block))
      ?.trim() ?? ''
  )
}

function namesIn(declaration: string): readonly string[] {
  return [...declaration.matchAll(/^ {2}([\w$]+\??):/gm)].map(([, name]) => name ?? '')
}

function propertyIn(declaration: string, name: string): string | undefined {
  return declaration
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name}?:`))
}

function rowIn(source: string, operation: string): string {
  return new RegExp(`^  ${operation}: \\{\\n.*?^  \\},\\n`, 'ms').exec(source)?.[0] ?? ''
}

/** A method and its comment. */
function methodIn(source: string, operation: string): string {
  const blocks = source.split(/(?=^ {2}\/\*\*$)/m)
  return blocks.find((block) => new RegExp(`^  ${operation}\\(`, 'm').test(block)) ?? ''
}

function sectionIn(readme: string, operation: string): string {
  return readme.split(/(?=^### )/m).find((section) => section.startsWith(`### ${operation}\n`)) ?? ''
}
