import { Hono } from 'hono'
import { documentsPath } from '../account/documents.js'
import { productTypesPath, serveSchema } from '../account/listings/schema-documents.js'
import type { RunningCall } from '../call-log.js'
import { documentsTarget, lwaTarget } from '../control/targets.js'
import { withFault } from '../control/with-fault.js'
import { consentPath, handleConsent } from '../lwa/consent.js'
import { handleTokenRequest, publicFields, readFields, tokenPath } from '../lwa/token-endpoint.js'
import { readText } from '../request/read-body.js'
import { toErrorResponse, toFetchResponse } from '../response.js'
import { addControlEndpoints } from './control-endpoints.js'
import { documentIdOf, handleDocumentRequest } from './document-requests.js'
import { handleCall } from './handle-call.js'
import type { SandboxState } from './sandbox-state.js'

/**
 * Creates a web application with SP-API, LWA's token endpoint, the consent page, and the documents of reports and feeds. It also has the
 * endpoints and the page that control the sandbox.
 * @param host The host that the sandbox listens on.
 */
export function createApp(state: SandboxState, host = '127.0.0.1'): Hono {
  const app = new Hono()
  app.post(tokenPath, (context) => handleLwa(context.req.raw, state))
  app.get(consentPath, (context) => {
    state.counts.addRequest(`GET ${consentPath}`)
    return toFetchResponse(handleConsent(state.codes, new URL(context.req.url).searchParams))
  })
  app.all(`${documentsPath}/*`, (context) => handleDocument(context.req.raw, state))
  app.get(`${productTypesPath}/*`, (context) => serveSchema(context.req.raw))
  addControlEndpoints(app, state, host)
  for (const path of ['/_sandbox', '/_sandbox/*']) {
    // Loaded only now, because a sandbox starts faster without it.
    app.all(path, async ({ req }) => (await import('../page/handle-page.js')).handlePage(req.raw, state))
  }
  app.all('*', (context) => handleCall(context.req.raw, state))
  app.onError((error) => toFetchResponse(toErrorResponse(error)))
  return app
}

function handleLwa(raw: Request, state: SandboxState): Promise<Response> {
  state.counts.addRequest(lwaTarget.key)
  const call: RunningCall = { operation: lwaTarget.key, id: 'lwa', params: {}, stage: 'lwa' }
  return state.calls.record(call, async () => {
    const fields = readFields(await readText(raw), raw.headers.get('content-type') ?? undefined)
    call.params = publicFields(fields)
    call.clientId = fields?.get('client_id')
    return withFault(state, { target: lwaTarget, call }, async () => toFetchResponse(handleTokenRequest(state, fields)))
  })
}

/** The call log gets the method and the ID of the document, but not the query with the signature, nor the content. */
function handleDocument(raw: Request, state: SandboxState): Promise<Response> {
  const params = { method: raw.method, documentId: documentIdOf(raw) }
  const call: RunningCall = { operation: documentsTarget.key, id: 'documents', params, stage: 'documents' }
  return state.calls.record(call, () =>
    withFault(state, { target: documentsTarget, call }, () => handleDocumentRequest(state, raw)),
  )
}
