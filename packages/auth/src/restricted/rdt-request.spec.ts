import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { callerToken, dataElementsOption, restrictedResource } from './rdt-request.js'

const { getAddress, getBuyer, getDocument, getOrder, getPaced, getDestinations } = operations
const path = '/example/v1/documents/D1'

describe('restrictedResource', () => {
  it('is the whole operation where it is restricted, so that one RDT serves all of its calls', () => {
    expect(restrictedResource(getAddress, '/example/v1/address', {})).toEqual({
      method: 'GET',
      path: '/example/v1/address',
    })
  })

  it.each([getPaced, getDestinations, getOrder, getBuyer, getDocument])(
    'is nothing for $id, which takes an access token, unless personal data is asked for',
    (operation) => {
      expect(restrictedResource(operation, path, {})).toBeUndefined()
    },
  )

  it('has the data elements of the call, each once and in one order', () => {
    const restrictedDataElements = ['shippingAddress', 'buyerInfo', 'shippingAddress']
    expect(restrictedResource(getBuyer, '/example/v1/orders/O1/buyer', { restrictedDataElements })).toEqual({
      method: 'GET',
      path: '/example/v1/orders/{orderId}/buyer',
      dataElements: ['buyerInfo', 'shippingAddress'],
    })
  })

  it('has those of the client that the operation knows, where the call does not say', () => {
    const ofClient = ['buyerTaxInformation', 'buyerInfo']
    expect(restrictedResource(getBuyer, path, {}, ofClient)).toMatchObject({ dataElements: ['buyerInfo'] })
    expect(restrictedResource(getBuyer, path, {}, ['buyerTaxInformation'])).toBeUndefined()
    expect(restrictedResource(getAddress, path, {}, ofClient)).not.toHaveProperty('dataElements')
    expect(restrictedResource(getPaced, path, {}, ofClient)).toBeUndefined()
  })

  it('has those of the call alone, where client and call say', () => {
    const options = { restrictedDataElements: ['shippingAddress'] }
    expect(restrictedResource(getBuyer, path, options, ['buyerInfo'])).toMatchObject({
      dataElements: ['shippingAddress'],
    })
    expect(restrictedResource(getBuyer, path, { restrictedDataElements: [] }, ['buyerInfo'])).toBeUndefined()
  })

  it.each([
    [{ reportType: 'GET_BUYERS' }, true],
    [{ reportType: 'GET_LISTINGS' }, false],
    [{ restricted: true }, true],
    [{ restricted: false }, false],
    [{ reportType: 'GET_LISTINGS', restricted: true }, true],
    [{ reportType: 'GET_BUYERS', restricted: false }, false],
  ])('is the very path of a document for %j: %p', (options, isWanted) => {
    expect(restrictedResource(getDocument, path, options)).toEqual(isWanted ? { method: 'GET', path } : undefined)
  })

  it.each([
    [getPaced, { restrictedDataElements: ['buyerInfo'] }, 'restrictedDataElements', /has no data elements/],
    [getAddress, { restrictedDataElements: ['buyerInfo'] }, 'restrictedDataElements', /has no data elements/],
    [
      getBuyer,
      { restrictedDataElements: ['buyerTaxInformation'] },
      'restrictedDataElements',
      /must be a list of buyerInfo, shippingAddress\.$/,
    ],
    [getBuyer, { restrictedDataElements: 'buyerInfo' as never }, 'restrictedDataElements', /must be a list/],
    [
      getAddress,
      { reportType: 'GET_BUYERS' },
      'reportType',
      /^getAddress .*reportType applies only to getReportDocument/,
    ],
    [getPaced, { restricted: true }, 'restricted', /restricted applies only to getReportDocument/],
  ])('is refused for $id with %j', (operation, options, parameter, message) => {
    expect(() => restrictedResource(operation, path, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_PARAMETER', parameter, message: expect.stringMatching(message) }),
    )
  })
})

describe('dataElementsOption', () => {
  it('takes a list of names, and none where a client has no such option', () => {
    expect(dataElementsOption({ restrictedDataElements: ['buyerInfo'] })).toEqual(['buyerInfo'])
    expect(dataElementsOption({ restrictedDataElements: undefined })).toEqual([])
    expect(dataElementsOption({})).toEqual([])
  })

  it.each(['buyerInfo', [1], null, { buyerInfo: true }])('refuses %j', (restrictedDataElements) => {
    expect(() => dataElementsOption({ restrictedDataElements })).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: expect.stringMatching(/^restrictedDataElements must/),
      }),
    )
  })
})

const restrictedDataToken = 'Atz.sprdt|1'

describe('callerToken', () => {
  it('is the RDT that the caller passed, or nothing', () => {
    expect(callerToken(operations.getAddress, { restrictedDataToken })).toBe(restrictedDataToken)
    expect(callerToken(operations.getDocument, { restrictedDataToken, reportType: 'GET_BUYERS' })).toBe(
      restrictedDataToken,
    )
    expect(callerToken(operations.getAddress, {})).toBeUndefined()
    expect(callerToken(operations.getPaced, {})).toBeUndefined()
  })

  it.each([
    [operations.getPaced, {}, /This operation is not restricted/],
    [operations.getDestinations, {}, /This operation is not restricted/],
    [operations.getAddress, { restrictedDataToken: '' }, /is empty/],
    [operations.getAddress, { restrictedDataToken: 'Atz.sprdt|\n' }, /must be printable ASCII/],
    [operations.getBuyer, { restrictedDataElements: ['buyerInfo'] }, /can't be combined with restrictedDataElements/],
    [operations.getDocument, { restricted: true }, /can't be combined with restrictedDataElements/],
  ])('is refused for $id with %j, without being quoted', (operation, options, message) => {
    const refused = () => callerToken(operation, { restrictedDataToken, ...options })
    expect(refused).toThrow(
      expect.objectContaining({ parameter: 'restrictedDataToken', message: expect.stringMatching(message) }),
    )
    expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Atz') }))
  })
})
