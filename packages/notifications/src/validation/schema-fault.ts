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
