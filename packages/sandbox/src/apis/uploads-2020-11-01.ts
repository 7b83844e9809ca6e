import { Documents } from '../account/documents.js'
import type { StatefulApi } from './stateful-api.js'

/**
 * Other APIs, such as A+ Content, accept any `uploadDestinationId`.
 * @see https://developer-docs.amazon/sp-api/docs/uploads-api
 */
export const uploads20201101: StatefulApi = {
  name: 'Uploads 2020-11-01',
  summary:
    'Upload destinations with a URL of the sandbox. Uploads must have the MD5 that the destination was created with.',
  operations: {
    'POST /uploads/2020-11-01/uploadDestinations/{resource}': {
      respond: (call) => {
        const documents = call.account.part(Documents)
        const [contentType, contentMd5] = [call.text('contentType'), call.text('contentMD5')]
        const uploadDestinationId = documents.createUpload({ contentType, contentMd5 })
        const url = documents.uploadUrl(uploadDestinationId, call.origin)
        const headers = { 'Content-MD5': contentMd5, ...(contentType !== '' && { 'Content-Type': contentType }) }
        return { status: 201, body: { payload: { uploadDestinationId, url, headers } } }
      },
    },
  },
}
