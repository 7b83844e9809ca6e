import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

const folder = join(__dirname, '../../../models/schemas/notifications')

/** Types that differ from the name of their schema. */
const otherTypes: Readonly<Record<string, string>> = {
  FBA_INVENTORY_AVAILABILITY_CHANGE: 'FBA_INVENTORY_AVAILABILITY_CHANGES',
}

interface Schema {
  readonly $ref?: string
  readonly '#ref'?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** One of Amazon's schemas for notifications. */
export interface NotificationSchema {
  readonly type: string
  /** In the name of the schema, if the type has several. */
  readonly payloadVersion?: string
  /** Names of the envelope's fields. */
  readonly fields: readonly string[]
  /** Names of the payload's fields that are required. */
  readonly payloadFields: readonly string[]
  readonly schema: object
}

/** Reads the contracts of all notification schemas, except the one that Amazon published without its definitions. */
export function notificationSchemas(): NotificationSchema[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('ShipmentTracking'))
    .map((name) => readSchema(name.replace('.json', '')))
}

function readSchema(name: string): NotificationSchema {
  const schema: Schema = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const resolve = (part: Schema = {}): Schema => {
    const reference = part.$ref ?? part['#ref']
    return reference ? resolve(schema.definitions?.[reference.replace('#/definitions/', '')]) : part
  }
  const properties = resolve(schema).properties ?? {}
  const payload = Object.entries(properties).find(([key]) => key.toLowerCase() === 'payload')
  const [base = '', payloadVersion] = name.split('_')
  const type = snakeCase(base.replace(/Notification$/, ''))
  return {
    type: otherTypes[type] ?? type,
    payloadVersion,
    fields: Object.keys(properties),
    payloadFields: resolve(payload?.[1]).required ?? [],
    schema,
  }
}

/** `FBAOutboundShipmentStatus` becomes `FBA_OUTBOUND_SHIPMENT_STATUS`. */
function snakeCase(name: string): string {
  return name.replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4').toUpperCase()
}

/** Validates notifications against Amazon's schemas. */
export class NotificationValidator {
  readonly #schemas = notificationSchemas()
  readonly #validators = new Map<object, ValidateFunction>()

  /** The faults of a message with its envelope. Empty if it is valid. */
  faultsOf(message: Readonly<Record<string, unknown>>): string[] {
    const type = message.NotificationType ?? message.notificationType
    const version = message.PayloadVersion ?? message.payloadVersion
    const rows = this.#schemas.filter((each) => each.type === type)
    const row = rows.find(({ payloadVersion }) => payloadVersion === version) ?? rows[0]
    if (!row) return [`${String(type)} has no schema`]
    const validate = this.#validators.get(row.schema) ?? compile(row)
    this.#validators.set(row.schema, validate)
    validate(message)
    return (validate.errors ?? []).map(({ instancePath, message: text }) => `${instancePath} ${text}`)
  }
}

function compile({ schema }: NotificationSchema): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // The only allowed type of this schema is not the one that its example and Amazon's documentation have.
  const text = JSON.stringify(schema).replace('LISTINGS_ITEM_STATUS_CHANGED', 'LISTINGS_ITEM_STATUS_CHANGE')
  return ajv.compile(JSON.parse(text.replace('"#ref"', '"$ref"')))
}
