import { SellingPartnerAuth } from '@selling-partner/auth'
import { ReportsApi } from '@selling-partner/reports-2021-06-30'
import { importListings } from './import-listings.js'
import { openDatabase } from './open-database.js'

// Imports the listings of a store into the database that the command line names. Credentials and region are in the environment.

const database = openDatabase(process.argv[2] ?? 'listings.db')
const auth = new SellingPartnerAuth()
try {
  await importListings(database, new ReportsApi({ auth }), 'ATVPDKIKX0DER', console.log)
  const summary = `
    SELECT status, count(*) AS listings, sum(quantity) AS items, round(sum(price * quantity), 2) AS value
    FROM listings GROUP BY status ORDER BY status`
  console.table(database.prepare(summary).all())
} finally {
  auth.close()
  database.close()
}
