import type { Attributes } from '@opentelemetry/api'
import type { CallEvent } from '../observe/call-event.js'

/** The operation as attributes of our own; none for LWA. */
export function operationAttributes({ operation }: CallEvent): Attributes {
  if (!operation) return {}
  return { 'selling_partner.api': operation.api, 'selling_partner.operation': operation.id }
}
