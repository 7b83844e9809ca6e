import type { Report } from './apply-annotations.js'
import { type DataKioskTypes, typesOfGraphql } from './graphql-types.js'
import { isJsonObject, type JsonObject } from './json.js'
import { prepareSchema, readGraphqlSchema } from './prepare-schema.js'
import type { FeedRow, NotificationRow, ReportRow, SchemaCatalog, SchemaRow } from './schema-catalog.js'
import { typesOfSchema } from './schema-types.js'
import type { SchemaTypes } from './type-registry.js'

/** A schema with its types. */
export interface TypedSchema<Row extends SchemaRow, Types extends SchemaTypes = SchemaTypes> {
  readonly row: Row
  /** The schema with its corrections. Empty for Data Kiosk. */
  readonly document: JsonObject
  readonly types: Types
}

export interface TypedSchemas {
  readonly notifications: readonly TypedSchema<NotificationRow>[]
  readonly reports: readonly TypedSchema<ReportRow>[]
  readonly feeds: readonly TypedSchema<FeedRow>[]
  readonly 'data-kiosk': readonly TypedSchema<SchemaRow, DataKioskTypes>[]
}

/**
 * Reads all schemas of the catalog and finds their types.
 *
 * @param report receives each fault in corrections. Default: throws it
 */
export function readSchemaTypes(catalog: SchemaCatalog, modelsFolder: string, report?: Report): TypedSchemas {
  return {
    notifications: catalog.notifications.map((row) => {
      const document = prepareSchema('notifications', row, modelsFolder, report)
      return { row, document, types: notificationTypes(row, document, catalog.notifications) }
    }),
    reports: catalog.reports.map((row) => {
      const document = prepareSchema('reports', row, modelsFolder, report)
      const fieldTypes = { '/reportSpecification/reportType': `'${row.reportType}'` }
      return { row, document, types: typesOf(row, document, { openEnums: true, fieldTypes }) }
    }),
    feeds: catalog.feeds.map((row) => {
      const document = prepareSchema('feeds', row, modelsFolder, report)
      return { row, document, types: typesOf(row, document, { openEnums: row.part === 'processingReport' }) }
    }),
    'data-kiosk': catalog['data-kiosk'].map((row) => ({
      row,
      document: {},
      types: typesOfGraphql(readGraphqlSchema(row, modelsFolder), row.name),
    })),
  }
}

/** The fields of a notification's envelope, by meaning. Amazon writes them in two casings. */
export interface Envelope {
  readonly casing: 'PascalCase' | 'camelCase'
  readonly type: string
  readonly payloadVersion: string
  readonly payload: string
}

export function envelopeOf(types: SchemaTypes): Envelope {
  const root = types.types.find(({ name }) => name === types.root)
  const isPascal = root?.kind === 'interface' && root.fields.some(({ name }) => name === 'NotificationType')
  return isPascal
    ? { casing: 'PascalCase', type: 'NotificationType', payloadVersion: 'PayloadVersion', payload: 'Payload' }
    : { casing: 'camelCase', type: 'notificationType', payloadVersion: 'payloadVersion', payload: 'payload' }
}

function notificationTypes(row: NotificationRow, document: JsonObject, rows: readonly NotificationRow[]): SchemaTypes {
  const literal = `'${row.notificationType}'`
  const versions = rows.filter(({ notificationType }) => notificationType === row.notificationType)
  const version = versions.length > 1 ? `'${row.payloadVersion}'` : 'string'
  const fieldTypes = {
    '/NotificationType': literal,
    '/notificationType': literal,
    '/PayloadVersion': version,
    '/payloadVersion': version,
  }
  return typesOf(row, document, { openEnums: true, fieldTypes, sharedType: sharedMetadata })
}

/** All notifications have the same metadata, so they share its types. */
function sharedMetadata(path: string, schema: JsonObject): string | undefined {
  if (path.toLowerCase() !== '/notificationmetadata') return undefined
  const isPascal = isJsonObject(schema.properties) && 'ApplicationId' in schema.properties
  return isPascal ? 'NotificationMetadata' : 'CamelCaseNotificationMetadata'
}

function typesOf(
  { name, typeNames = {} }: SchemaRow,
  document: JsonObject,
  options: Omit<Parameters<typeof typesOfSchema>[1], 'name' | 'typeNames'>,
): SchemaTypes {
  return typesOfSchema(document, { ...options, name, typeNames })
}
