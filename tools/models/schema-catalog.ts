import { join } from 'node:path'
import { defaultModelsFolder } from './catalog.js'
import { readJsonFile } from './json.js'

/** One of Amazon's schemas, from `models/schema-catalog.json`. */
export interface SchemaRow {
  /** Base name of the contract, such as `OrderChangeNotification`. */
  readonly schema: string
  /** Name of the type of the whole document, such as `OrderChangeNotification`. */
  readonly name: string
  /** Source of the type of the notification, report or feed: a URL, or a place in the schema. */
  readonly source: string
  /** Names of types whose default name, from the field or the definition, is not good. Keyed by a path such as `/Payload/Offers`. */
  readonly typeNames?: Readonly<Record<string, string>>
}

export interface NotificationRow extends SchemaRow {
  /** Such as `ORDER_CHANGE`. Several rows have the same type if it has several payload versions. */
  readonly notificationType: string
  readonly payloadVersion: string
}

export interface ReportRow extends SchemaRow {
  /** Such as `GET_SALES_AND_TRAFFIC_REPORT`. Several rows have the same type if sellers and vendors get different reports. */
  readonly reportType: string
}

export interface FeedRow extends SchemaRow {
  /** Such as `JSON_LISTINGS_FEED`. */
  readonly feedType: string
  /** The part of the feed that the schema describes: the whole feed, one of its messages, or Amazon's processing report. */
  readonly part: 'feed' | 'message' | 'processingReport'
}

/** The schemas by kind. The keys are the names of the folders in `models/schemas`. */
export interface SchemaCatalog {
  readonly notifications: readonly NotificationRow[]
  readonly reports: readonly ReportRow[]
  readonly feeds: readonly FeedRow[]
  readonly 'data-kiosk': readonly SchemaRow[]
}

export type SchemaKind = keyof SchemaCatalog

/** The kinds whose schemas are JSON Schemas. Data Kiosk has schemas in GraphQL's schema language. */
export const jsonSchemaKinds = ['notifications', 'reports', 'feeds'] as const

export type JsonSchemaKind = (typeof jsonSchemaKinds)[number]

export function readSchemaCatalog(modelsFolder: string = defaultModelsFolder): SchemaCatalog {
  return readJsonFile<SchemaCatalog>(join(modelsFolder, 'schema-catalog.json'))
}
