import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { dataKioskSchemas } from './data-kiosk.js'
import { feedSchemas } from './feeds.js'
import { notificationSchemas } from './notifications.js'
import { reportSchemas } from './reports.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The first code in each cell of the rows of a table. */
function rowsOf(title: string): string[][] {
  const [, table = ''] = readme.split(`| ${title} |`)
  const lines = (table.split('\n\n')[0] ?? '').split('\n').slice(2)
  return lines.map((line) => line.split(' | ').map((cell) => /`([^`]+)`/.exec(cell)?.[1] ?? ''))
}

describe('the tables of the README', () => {
  it('list all notifications, reports and feeds', () => {
    const rows = notificationSchemas.map(({ notificationType, typeName, schema }) => [
      notificationType,
      typeName,
      schema,
    ])
    expect(rowsOf('Notification')).toEqual(rows)
    expect(rowsOf('Report')).toEqual(
      reportSchemas.map(({ reportType, typeName, schema }) => [reportType, typeName, schema]),
    )
    expect(rowsOf('Feed')).toEqual(feedSchemas.map(({ feedType, typeName, schema }) => [feedType, typeName, schema]))
  })

  it('list all queries of Data Kiosk', () => {
    const schemas = [...new Set(dataKioskSchemas.map(({ schema }) => schema))]
    expect(rowsOf('Data Kiosk').map((row) => row[2])).toEqual(schemas)
    for (const { query } of dataKioskSchemas) expect(readme).toContain(`\`${query}\``)
  })
})
