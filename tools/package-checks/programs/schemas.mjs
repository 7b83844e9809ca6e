import { loadSchema } from '@selling-partner/schemas'
import { dataKioskSchemas } from '@selling-partner/schemas/data-kiosk'
import { feedSchemas } from '@selling-partner/schemas/feeds'
import { isNotification, notificationSchemas } from '@selling-partner/schemas/notifications'
import { reportSchemas } from '@selling-partner/schemas/reports'

// Loads every schema by the name in its table. Ends with an error if one is missing.
run().then(console.log)

async function run() {
  const rows = [...notificationSchemas, ...reportSchemas, ...feedSchemas]
  for (const { schema, typeName } of rows) {
    const { $schema } = await loadSchema(schema)
    if (!$schema) throw new Error(`The schema of ${typeName} is incomplete.`)
  }
  if (!isNotification({ NotificationType: 'ORDER_CHANGE' }, 'ORDER_CHANGE'))
    throw new Error('A notification is not known.')
  return `${rows.length} schemas can be loaded, and ${dataKioskSchemas.length} queries are known`
}
