import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { UploadsApi } from '@selling-partner/uploads-2020-11-01'
import { DocumentServer, fail } from '../../test/document-server.js'
import { FakeAmazon } from '../../test/fake-amazon.js'
import { uploadFile } from './uploads.js'

let server: DocumentServer
beforeAll(async () => {
  server = await DocumentServer.start()
})
afterAll(() => server.close())

const resource = 'aplus/2020-11-01/contentDocuments'
const file = { resource, content: Buffer.from('picture'), contentType: 'image/png', marketplaceId: 'ATVPDKIKX0DER' }
const md5 = createHash('md5').update('picture').digest('base64')

function amazon(payload: object | undefined): FakeAmazon {
  return new FakeAmazon({ [`POST /uploads/2020-11-01/uploadDestinations/${resource}`]: () => ({ payload }) })
}

it('uploads a file with its hash, its type and the headers of the destination', async () => {
  server.handle((request, response) => request.on('end', () => response.end()).resume())
  const destination = {
    uploadDestinationId: 'U1',
    url: `${server.url}/x`,
    headers: { 'Content-Type': 'image/jpeg', 'X-Amz-Acl': 'private' },
  }
  const uploads = new UploadsApi(amazon(destination).options)
  expect(await uploadFile(uploads, file)).toEqual({ uploadDestinationId: 'U1' })
  expect(server.requests[0]?.headers).toMatchObject({
    'content-md5': md5,
    'content-type': 'image/jpeg',
    'x-amz-acl': 'private',
  })
})

it('fails if the upload is rejected, or if the response has no URL', async () => {
  server.handle(fail(400, 'BadDigest'))
  const rejected = new UploadsApi(amazon({ uploadDestinationId: 'U1', url: `${server.url}/x` }).options)
  await expect(uploadFile(rejected, file)).rejects.toMatchObject({ code: 'DOCUMENT', serverCode: 'BadDigest' })
  await expect(uploadFile(new UploadsApi(amazon(undefined).options), file)).rejects.toThrow('has no URL')
})
