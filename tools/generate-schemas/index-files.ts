import { envelopeOf, type TypedSchema, type TypedSchemas } from '../models/read-schema-types.js'
import type { SchemaRow } from '../models/schema-catalog.js'
import type { SchemaTypes } from '../models/type-registry.js'
import { fileNameOf, headerOf, namespaceOf, quoted, sources } from './names.js'

/** The index of each kind of schema: exports of the types, and tables of the schemas. */
export function indexFiles(schemas: TypedSchemas): ReadonlyMap<string, string> {
  return new Map([
    indexFile('notifications', [
      exportsOf(schemas.notifications),
      "export type { CamelCaseNotificationMetadata, NotificationMetadata } from './notification-metadata.js'",
      notificationTable(schemas.notifications),
      typeMap(
        'NotificationByType',
        'The type of each notification, by the value of `NotificationType` or `notificationType`.',
        grouped(
          schemas.notifications,
          ({ row }) => row.notificationType,
          ({ row }) => row.name,
        ),
      ),
      unionOf(
        'PascalCaseNotification',
        'A notification whose fields start with a capital letter, such as `NotificationType`.',
        namesOf(schemas.notifications, 'PascalCase'),
      ),
      unionOf(
        'CamelCaseNotification',
        'A notification whose fields start with a small letter, such as `notificationType`.',
        namesOf(schemas.notifications, 'camelCase'),
      ),
    ]),
    indexFile('reports', [
      exportsOf(schemas.reports),
      table(
        'reportSchemas',
        'One row for each schema of a report.',
        schemas.reports.map(({ row }) => ({ reportType: row.reportType, typeName: row.name, schema: row.schema })),
      ),
      typeMap(
        'ReportByType',
        'The content of each report, by the value of `reportType`.',
        grouped(
          schemas.reports,
          ({ row }) => row.reportType,
          ({ row }) => row.name,
        ),
      ),
    ]),
    indexFile('feeds', [
      exportsOf(schemas.feeds),
      table(
        'feedSchemas',
        'One row for each schema of a feed. `part` is what the schema describes.',
        schemas.feeds.map(({ row }) => ({
          feedType: row.feedType,
          part: row.part,
          typeName: row.name,
          schema: row.schema,
        })),
      ),
    ]),
    indexFile('data-kiosk', [
      dataKioskExports(schemas['data-kiosk']),
      table(
        'dataKioskSchemas',
        'One row for each query of a data set. `typeName` is the type of a line in its document.',
        dataKioskRows(schemas['data-kiosk']),
      ),
      dataKioskTypeMap(schemas['data-kiosk']),
    ]),
  ])
}

function indexFile(kind: string, parts: readonly string[]): [string, string] {
  return [`${sources}/${kind}/index.ts`, `${headerOf('the schemas in models')}${parts.join('\n\n')}\n`]
}

/** Exports the type of each document, and a namespace with all types of its schema. */
function exportsOf(schemas: readonly TypedSchema<SchemaRow>[]): string {
  const rows = schemas.map(({ row }) => row)
  return [
    ...rows.map((row) => `import type { ${row.name} } from './${fileNameOf(row)}.js'`),
    ...rows.map((row) => `import type * as ${namespaceOf(row)} from './${fileNameOf(row)}.js'`),
    `export type { ${rows.flatMap((row) => [row.name, namespaceOf(row)]).join(', ')} }`,
  ].join('\n')
}

function dataKioskExports(schemas: TypedSchemas['data-kiosk']): string {
  const rows = schemas.map(({ row }) => row)
  return [
    ...rows.map((row) => `import type * as ${namespaceOf(row)} from './${fileNameOf(row)}.js'`),
    `export type { ${rows.map(namespaceOf).join(', ')} }`,
  ].join('\n')
}

function notificationTable(schemas: TypedSchemas['notifications']): string {
  const rows = schemas.map(({ row, types }) => {
    const { casing, payload } = envelopeOf(types)
    const field = payloadField(types, payload)
    return {
      notificationType: row.notificationType,
      payloadVersion: row.payloadVersion,
      typeName: row.name,
      schema: row.schema,
      casing,
      ...(field !== undefined && { payloadField: field }),
    }
  })
  const text =
    'One row for each schema of a notification. If the payload has one field that contains everything else, `payloadField` is its name.'
  return table('notificationSchemas', text, rows)
}

/** The only field of the payload, if it contains an object or a list. */
function payloadField({ root, types }: SchemaTypes, payload: string): string | undefined {
  const envelope = types.find(({ name }) => name === root)
  const field = envelope?.kind === 'interface' ? envelope.fields.find(({ name }) => name === payload) : undefined
  const type = types.find(({ name }) => name === field?.type)
  const [only, ...others] = type?.kind === 'interface' ? type.fields : []
  return others.length === 0 ? only?.name : undefined
}

function namesOf(schemas: TypedSchemas['notifications'], casing: string): string[] {
  return schemas.filter(({ types }) => envelopeOf(types).casing === casing).map(({ row }) => row.name)
}

function dataKioskRows(schemas: TypedSchemas['data-kiosk']): Record<string, string>[] {
  return schemas.flatMap(({ row, types }) =>
    types.queries.map(({ query, row: type }) => ({
      dataset: types.dataset,
      query,
      typeName: `${namespaceOf(row)}.${type}`,
      schema: row.schema,
    })),
  )
}

function dataKioskTypeMap(schemas: TypedSchemas['data-kiosk']): string {
  const datasets = schemas.map(({ row, types }) => {
    const fields = types.queries.map(({ query, row: type }) => `${query}: ${namespaceOf(row)}.${type}`)
    return `${types.dataset}: { ${fields.join('; ')} }`
  })
  const text = 'The type of a line in the document of each query, by data set and query.'
  return `/** ${text} */\nexport interface DataKioskRows {\n${datasets.join('\n')}\n}`
}

function table(name: string, text: string, rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map(
    (row) =>
      `{ ${Object.entries(row)
        .map(([key, value]) => `${key}: ${quoted(value)}`)
        .join(', ')} },`,
  )
  return `/** ${text} */\nexport const ${name} = [\n${lines.join('\n')}\n] as const`
}

function typeMap(name: string, text: string, types: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...types].map(([key, names]) => `${key}: ${names.join(' | ')}`)
  return `/** ${text} */\nexport interface ${name} {\n${lines.join('\n')}\n}`
}

function unionOf(name: string, text: string, names: readonly string[]): string {
  return `/** ${text} */\nexport type ${name} = ${names.join(' | ')}`
}

/** Groups values by key, in the order of the first use. */
export function grouped<T>(
  list: readonly T[],
  key: (entry: T) => string,
  value: (entry: T) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), value(entry)])
  return groups
}
