import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { ValidatingCaller } from '../../test/validating-caller.js'
import { loadModels } from '../model/load-models.js'

const models = loadModels().filter((model) => '/uploads/2020-11-01/uploadDestinations/{resource}' in model.paths)
const path = '/uploads/2020-11-01/uploadDestinations'
const photo = 'the bytes of a photo'
const md5 = createHash('md5').update(photo).digest('base64')

let caller: ValidatingCaller
beforeEach(() => {
  caller = new ValidatingCaller({ models })
})

interface Destination {
  readonly uploadDestinationId: string
  readonly url: string
  readonly headers: Record<string, string>
}

async function createDestination(
  parameters: Record<string, string> = {},
  resource = 'messaging/v1/orders/1/messages/legalDisclosure',
): Promise<Destination> {
  const query = new URLSearchParams({ marketplaceIds: 'ATVPDKIKX0DER', contentMD5: md5, ...parameters })
  const { at } = await caller.post(`${path}/${resource}?${query}`)
  // The response is valid against the model, which has these fields.
  return at('payload') as Destination
}

async function put({ url, headers }: Destination, body = photo): Promise<[number, string]> {
  const response = await caller.sandbox.fetch(new Request(url, { method: 'PUT', headers, body }))
  return [response.status, /<Code>(.*)<\/Code>/.exec(await response.text())?.[1] ?? '']
}

describe('createUploadDestinationForResource', () => {
  it('returns a URL of the sandbox and the headers of the upload', async () => {
    const destination = await createDestination({ contentType: 'image/png' }, 'aplus/2020-11-01/contentDocuments')
    expect(destination.url).toMatch(/^http:\/\/sandbox\.test\//)
    expect(destination.headers).toEqual({ 'Content-MD5': md5, 'Content-Type': 'image/png' })
    expect(await put(destination)).toEqual([200, ''])
  })

  it('accepts an upload of any type if the destination has no type', async () => {
    const destination = await createDestination()
    expect(destination.headers).toEqual({ 'Content-MD5': md5 })
    expect(await put({ ...destination, headers: { 'content-type': 'image/gif' } })).toEqual([200, ''])
  })

  it('returns another destination each time', async () => {
    const [first, second] = [await createDestination(), await createDestination()]
    expect(second.uploadDestinationId).not.toBe(first.uploadDestinationId)
  })

  it.each([
    ['other content', md5, 'other bytes', [400, 'BadDigest']],
    ['an MD5 in hexadecimal digits', createHash('md5').update(photo).digest('hex'), photo, [400, 'InvalidDigest']],
  ])('makes the upload of %s fail', async (_, contentMD5, content, outcome) => {
    const destination = await createDestination({ contentMD5 })
    expect(await put({ ...destination, headers: {} }, content)).toEqual(outcome)
  })

  it('makes the upload of another type fail', async () => {
    const destination = await createDestination({ contentType: 'image/png' })
    const headers = { ...destination.headers, 'Content-Type': 'image/gif' }
    expect(await put({ ...destination, headers })).toEqual([403, 'SignatureDoesNotMatch'])
  })

  it('requires the MD5', async () => {
    const { status, at } = await caller.post(`${path}/messaging/v1?marketplaceIds=ATVPDKIKX0DER`)
    expect([status, at('errors', '0', 'code')]).toEqual([400, 'InvalidInput'])
  })
})
