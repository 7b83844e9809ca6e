import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { type LargeDocument, sendLarge } from '../../../packages/jobs/test/corpus/large-document.js'
import { readCertificate } from '../prepare/certificate.js'

/** Serves a document, which is generated for each request, while `use` runs. */
export async function serveDocument<T>(
  document: LargeDocument,
  certificate: string,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer(readCertificate(dirname(certificate)), sendLarge(document))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await use(`https://127.0.0.1:${(server.address() as AddressInfo).port}/report`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
