import { capitalized } from './catalog.js'
import type { SchemaTypes } from './type-registry.js'

const fields = ['applicationId', 'subscriptionId', 'publishTime', 'notificationId']

/** The types that all notifications share, one for each casing of the envelope. */
export const notificationMetadata: SchemaTypes = {
  root: 'NotificationMetadata',
  types: [metadata('NotificationMetadata', capitalized), metadata('CamelCaseNotificationMetadata', (name) => name)],
  shared: [],
  objects: [],
}

function metadata(name: string, cased: (name: string) => string): SchemaTypes['types'][number] {
  return {
    kind: 'interface',
    name,
    fields: fields.map((field) => ({ name: cased(field), type: 'string', required: true, schema: {}, owner: name })),
  }
}
