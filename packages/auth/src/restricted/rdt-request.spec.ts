import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { callerToken, dataElementsOption, restrictedResource } from './rdt-request.js'

const { getAddress, getBuyer, getDocument, getOrder, getPaced, getDestinations } = operations
const path = '/example/v1/documents/D1'

describe('restrictedResource', () => {
  it('is the path template of a restricted operation, so that one RDT serves all its calls', () => {
    expect(restrictedResource(getAddress, '/example/v1/address', {})).toEqual({
      method: 'GET',
      path: '/example/v1/address',
    })
  })

  it.each([getPaced, getDestinations, getOrder, getBuyer, getDocument])(
    'is undefined for $id, which sends an access token unless the call asks for personal data',
    (operation) => {
      expect(restrictedResource(operation, path, {})).toBeUndefined()
    },
  )

  it('has the data elements of the call, sorted and without duplicates', () => {
    const restrictedDataElements = ['shippingAddress', 'buyerInfo', 'shippingAddress']
    expect(restrictedResource(getBuyer, '/example/v1/orders/O1/buyer', { restrictedDataElements })).toEqual({
      method: 'GET',
      path: '/example/v1/orders/{orderId}/buyer',
      dataElements: ['buyerInfo', 'shippingAddress'],
    })
  })

  it("has the client's data elements that the operation supports if the call has none", () => {
    const clientElements = ['buyerTaxInformation', 'buyerInfo']
    expect(restrictedResource(getBuyer, path, {}, clientElements)).toMatchObject({ dataElements: ['buyerInfo'] })
    expect(restrictedResource(getBuyer, path, {}, ['buyerTaxInformation'])).toBeUndefined()
    expect(restrictedResource(getAddress, path, {}, clientElements)).not.toHaveProperty('dataElements')
    expect(restrictedResource(getPaced, path, {}, clientElements)).toBeUndefined()
  })

  it('has only the data elements of the call if the client has some too', () => {
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
  ])('is the specific path of a document for %j: %p', (options, isWanted) => {
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
  ])('is rejected for $id with %j', (operation, options, parameter, message) => {
    expect(() => restrictedResource(operation, path, options)).toThrow(
      expect.objectContaining({ code: 'INVALID_PARAMETER', parameter, message: expect.stringMatching(message) }),
    )
  })
})

describe('dataElementsOption', () => {
  it('accepts a list of names, and no option', () => {
    expect(dataElementsOption({ restrictedDataElements: ['buyerInfo'] })).toEqual(['buyerInfo'])
    expect(dataElementsOption({ restrictedDataElements: undefined })).toEqual([])
    expect(dataElementsOption({})).toEqual([])
  })

  it.each(['buyerInfo', [1], null, { buyerInfo: true }])('rejects %j', (restrictedDataElements) => {
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
  it("is the caller's RDT, or undefined", () => {
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
  ])('is rejected for $id with %j, and the error does not contain it', (operation, options, message) => {
    const read = () => callerToken(operation, { restrictedDataToken, ...options })
    expect(read).toThrow(
      expect.objectContaining({ parameter: 'restrictedDataToken', message: expect.stringMatching(message) }),
    )
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Atz') }))
  })
})
