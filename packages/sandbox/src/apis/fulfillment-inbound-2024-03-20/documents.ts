import { Documents } from '../../account/documents.js'
import type { StatefulCall } from '../stateful-call.js'
import { badRequest, requireStatus, withShipment } from './checks.js'
import { confirmedShipments } from './inbound-plan.js'
import { productsOf } from './prep-details.js'

/** The lifetime of URLs of documents. */
const lifetimeMs = 5 * 60 * 1000

interface LabelsRequest {
  readonly marketplaceId: string
  readonly mskuQuantities: readonly { readonly msku: string; readonly quantity: number }[]
}

/** Labels for units: a line of text for each product. */
export function createMarketplaceItemLabels(call: StatefulCall) {
  const { mskuQuantities } = call.body<LabelsRequest>()
  const products = productsOf(
    call.account,
    mskuQuantities.map(({ msku }) => msku),
  )
  if (!products) return undefined
  const lines = products.map(
    ({ fnSku, title }, index) => `${mskuQuantities[index]?.quantity ?? 0} labels: ${fnSku} ${title}, New`,
  )
  return { status: 200, body: { documentDownloads: [download(call, lines)] } }
}

export function getDeliveryChallanDocument(call: StatefulCall) {
  return withShipment(call, (shipment, plan) => {
    if (!confirmedShipments(plan).includes(shipment)) {
      throw badRequest('The shipment has no delivery challan document.', 'Confirm its placement option first.')
    }
    requireStatus(shipment, ['READY_TO_SHIP', 'SHIPPED', 'IN_TRANSIT'], 'get its delivery challan document')
    const lines = shipment.items.map(({ msku, quantity }) => `${quantity} ${msku}`)
    const title = `Delivery challan ${shipment.confirmationId} to ${shipment.warehouseId}`
    return { status: 200, body: { documentDownload: download(call, [title, ...lines]) } }
  })
}

/** Stores a document, and describes where to download it. */
function download(call: StatefulCall, lines: readonly string[]): object {
  const documents = call.account.part(Documents)
  const documentId = documents.add(Buffer.from(pdf(lines), 'latin1'), { contentType: 'application/pdf' })
  return {
    downloadType: 'URL',
    uri: documents.downloadUrl(documentId, call.origin),
    expiration: new Date(call.now.getTime() + lifetimeMs).toISOString(),
  }
}

/** A PDF with one page of text, which is plain ASCII. */
function pdf(lines: readonly string[]): string {
  const text = lines.map((line) => `(${line.replace(/[^ -~]/g, '?').replace(/[\\()]/g, '\\$&')}) '`).join(' ')
  const content = `BT /F1 10 Tf 14 TL 40 800 Td ${text} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const header = '%PDF-1.4\n'
  const bodies = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const offsets = bodies.map((_, index) => header.length + bodies.slice(0, index).join('').length)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = header.length + bodies.join('').length
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  return `${header}${bodies.join('')}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
}
