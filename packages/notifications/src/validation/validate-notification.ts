import { ConfigurationError } from '@selling-partner/auth'
import { notificationSchemas } from '@selling-partner/schemas/notifications'
import type { Notification } from '../notification/notification.js'

/** A difference between a notification and its schema. It contains no value, because values can be personal data. */
export interface SchemaFault {
  /** JSON pointer to the field: `/Payload/OrderChangeNotification/SellerId`. Numbers are positions in a list. */
  readonly path: string
  /** The keyword of JSON Schema that does not fit: `required`, `type`, `enum`, ... */
  readonly keyword: string
}

/** Returns the JSON Schema of a notification type and payload version. `undefined` if it does not exist. */
export type SchemaLookup = (
  notificationType: string,
  payloadVersion: string | undefined,
) => object | undefined | Promise<object | undefined>

/** The part of ajv that is used. It is declared here because ajv is optional: without it, its types are missing too. */
interface Validator {
  (data: unknown): unknown
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null
}

interface SchemaCompiler {
  compile(schema: object): Validator
}

const validators = new WeakMap<object, Validator>()

let compiler: Promise<SchemaCompiler> | undefined

/**
 * Compares a notification with its schema.
 *
 * @returns The faults. `undefined` if the type and version have no schema.
 * @throws ConfigurationError if ajv is not installed.
 */
export async function validateNotification(
  { notificationType, payloadVersion, raw }: Notification,
  schemas: SchemaLookup = packagedSchema,
): Promise<readonly SchemaFault[] | undefined> {
  const schema = await schemas(notificationType, payloadVersion)
  if (!schema) return undefined
  const validator = await validatorOf(schema)
  if (validator(raw)) return []
  return (validator.errors ?? []).map(({ instancePath, keyword }) => ({ path: instancePath, keyword }))
}

async function validatorOf(schema: object): Promise<Validator> {
  const known = validators.get(schema)
  if (known) return known
  compiler ??= loadCompiler()
  const validator = (await compiler).compile(withoutIdentity(schema))
  validators.set(schema, validator)
  return validator
}

/** Two of Amazon's schemas have the same `$id`, and ajv compiles each ID once. Some have a `$schema` that ajv does not know. */
function withoutIdentity(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema'))
}

async function loadCompiler(): Promise<SchemaCompiler> {
  try {
    const { Ajv } = await import('ajv')
    // Amazon's schemas have keywords that are not in the standard, and formats that are not worth a fault.
    return new Ajv({ allErrors: true, strict: false, validateFormats: false, logger: false })
  } catch {
    compiler = undefined
    throw new ConfigurationError('The package ajv cannot be loaded. Run npm install ajv, or remove validate.')
  }
}

/** The schema of the package `@selling-partner/schemas`, which is loaded when it is needed. */
async function packagedSchema(
  notificationType: string,
  payloadVersion: string | undefined,
): Promise<object | undefined> {
  const row = notificationSchemas.find(
    (each) => each.notificationType === notificationType && each.payloadVersion === payloadVersion,
  )
  if (!row) return undefined
  const { loadSchema } = await import('@selling-partner/schemas')
  return loadSchema(row.schema)
}
