import { parameterKey } from '../../models/find-schema.js'
import type { Parameter, Response, Schema } from '../../models/swagger.js'
import { formOf } from './form-fields.js'
import { knownReasons } from './known-reasons.js'
import { blocks, code, escapeText, firstSentence, frontMatter, table } from './markdown.js'
import type { Api, ApiOperation } from './read-apis.js'
import {
  anchorOf,
  descriptionOf,
  type Field,
  fieldsOf,
  schemaOf,
  typeText,
  usedTypes,
  valuesText,
} from './type-text.js'

/** Writes the page of an operation. */
export function operationPage(api: Api, entry: ApiOperation): string {
  const { operation } = entry
  const summary = operation['x-summary'] ?? ''
  return blocks(
    frontMatter({
      title: `${operation.operationId} (${api.row.title})`,
      description: firstSentence(summary),
      outline: 2,
      operation: formOf(entry),
    }),
    `# ${operation.operationId}`,
    `${code(`${entry.method.toUpperCase()} ${entry.path}`)} of [${api.row.title}](./index.md)`,
    stateText(api, entry),
    escapeText(summary),
    '## Facts',
    factsTable(api, entry),
    '## Example',
    exampleOf(api, operation['x-example-call']),
    '## Send it to a local sandbox',
    '<SandboxForm />',
    '## Parameters',
    parametersTable(api, entry) || 'None.',
    '## Responses',
    responsesTable(api, entry),
    pagesText(api, entry),
    '## Reasons for a 403',
    reasonsText(api, entry),
    typesSection(api, entry),
  )
}

function stateText({ row }: Api, { operation }: ApiOperation): string {
  const replacement = operation['x-replacement']
  const use = replacement
    ? ` Use [${replacement.operationId}](../${replacement.package}/${replacement.operationId}.md) of ${replacement.package} instead.`
    : ''
  const texts = [
    row.state === 'retired' && 'Amazon no longer offers this API. Only the local sandbox has it.',
    operation.deprecated && `Amazon has deprecated this operation.${use}`,
    operation['x-sandbox-only'] && "Only Amazon's sandbox has this operation.",
  ]
  return texts.flatMap((text) => (text ? [`::: warning\n${text}\n:::`] : [])).join('\n\n')
}

function factsTable({ row }: Api, { operation, grant }: ApiOperation): string {
  const elements = grant.type === 'restricted' ? grant.dataElements?.map(code).join(', ') : undefined
  const rows: (readonly [string, string | undefined])[] = [
    ['Package', code(`@selling-partner/${row.package}`)],
    ['Usage plan', operation['x-usage-plan-text']],
    ['Grant', operation['x-grant-text']],
    ['Authorization', operation['x-authorization-text']],
    ['Restricted data', elements],
    ['Retries', operation['x-idempotent'] ? 'Safe to retry, although its method is not.' : undefined],
    ["Amazon's page", `[${operation['x-reference'].replace(/^https:\/\//, '')}](${operation['x-reference']})`],
  ]
  return table(
    ['Fact', 'Value'],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

function exampleOf({ row, variable }: Api, call: string): string {
  return [
    '```ts',
    "import { SellingPartnerAuth } from '@selling-partner/auth'",
    `import { ${row.className} } from '@selling-partner/${row.package}'`,
    '',
    'const auth = new SellingPartnerAuth() // reads the credentials from the environment',
    `const ${variable} = new ${row.className}({ auth })`,
    '',
    call,
    '```',
  ].join('\n')
}

function parametersTable({ document }: Api, { parameters }: ApiOperation): string {
  return table(
    ['Name', 'In', 'Type', 'Required', 'Description'],
    parameters.map((parameter) => [
      code(parameterKey(parameter)),
      parameter.in,
      typeText(schemaOf(parameter), document.definitions ?? {}),
      parameter.required ? 'yes' : 'no',
      escapeText(notesOf(parameter)),
    ]),
  )
}

/** The notes that the README shows too. */
function notesOf(parameter: Parameter): string {
  const notes: unknown = Reflect.get(parameter, 'x-notes')
  return typeof notes === 'string' ? notes : ''
}

function responsesTable({ document }: Api, { operation }: ApiOperation): string {
  return table(
    ['Status', 'Meaning', 'Body', 'Headers'],
    Object.entries(operation.responses).map(([status, { description, schema, headers = {} }]: [string, Response]) => [
      status,
      description,
      schema ? typeText(schema, document.definitions ?? {}) : 'none',
      Object.keys(headers).map(code).join(', '),
    ]),
  )
}

function pagesText({ variable }: Api, { operation }: ApiOperation): string | undefined {
  const pages = operation['x-pages']
  if (pages === undefined) return undefined
  const item = operation['x-page-item'] ? code(operation['x-page-item']) : `item of ${code(pages.items)}`
  const loop = code(`for await (const item of ${variable}.${operation.operationId}(...))`)
  return `${loop} yields each ${item} of all pages. To start at a later page, pass ${code(pages.in)}: see [Pages](../../packages/auth/index.md#pages).`
}

function reasonsText(api: Api, entry: ApiOperation): string {
  const rows = knownReasons(api, entry).map(({ reason, meaning, hint }) =>
    [code(reason), meaning, hint].map(escapeText),
  )
  const others =
    'The [README of auth](../../packages/auth/index.md#reasons-for-a-403) lists the reasons that all operations share.'
  return blocks(table(['`reason`', 'Meaning', 'Remedy'], rows), others).trim()
}

function typesSection({ document }: Api, { operation, parameters }: ApiOperation): string | undefined {
  const bodies = parameters.flatMap(({ schema }) => schema ?? [])
  const responses = Object.values(operation.responses).flatMap(({ schema }) => schema ?? [])
  const names = usedTypes([...bodies, ...responses], document)
  if (names.length === 0) return undefined
  return blocks('## Types', ...names.map((name) => typeSection(name, document.definitions ?? {}))).trim()
}

function typeSection(name: string, definitions: Readonly<Record<string, Schema>>): string {
  const schema = definitions[name] ?? {}
  return blocks(
    `### ${name} {#${anchorOf(name)}}`,
    escapeText([descriptionOf(schema), valuesText(schema)].filter((text) => text !== '').join(' ')),
    fieldsTable(fieldsOf(schema, definitions)),
  ).trim()
}

function fieldsTable(fields: readonly Field[]): string {
  return table(
    ['Field', 'Type', 'Required', 'Description'],
    fields.map(({ name, type, isRequired, notes }) => [code(name), type, isRequired ? 'yes' : 'no', escapeText(notes)]),
  )
}
