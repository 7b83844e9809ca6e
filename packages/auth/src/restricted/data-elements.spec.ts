import { describe, expect, it } from '@jest/globals'
import { dataElementsOption } from './data-elements.js'

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
