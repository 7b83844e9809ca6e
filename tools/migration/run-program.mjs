import { pathToFileURL } from 'node:url'
import { redirectAmazon } from '../../examples/other-clients/redirect-amazon.mjs'

// Runs the functions of a program, one after the other, and prints their results as JSON: URL of the sandbox and path of the program.

const [, , url = '', file = ''] = process.argv
redirectAmazon(url)
const shipment = (item) => ({
  marketplaceId: 'ATVPDKIKX0DER',
  packageDetail: {
    packageReferenceId: '1',
    carrierCode: 'UPS',
    trackingNumber: '1Z12345E1512345676',
    shipDate: '2026-11-27T12:00:00Z',
    orderItems: [{ orderItemId: item, quantity: 1 }],
  },
})
const parameters = {
  oneOrder: ['123-1234567-0000001'],
  allPages: ['2026-11-01T00:00:00Z'],
  personalData: ['123-1234567-0000001'],
  report: [],
  shipment: ['123-1234567-0000001', shipment('1')],
  notFound: ['123-1234567-9999999'],
}
const program = await import(pathToFileURL(file).href)
const results = {}
for (const [name, run] of Object.entries(program)) results[name] = await run(...parameters[name])
process.stdout.write(JSON.stringify(results), () => process.exit())
