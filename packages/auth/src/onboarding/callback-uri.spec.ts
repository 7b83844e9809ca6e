import { describe, expect, it } from '@jest/globals'
import { resolveCallbackUri } from './callback-uri.js'

const path = '/apps/authorize/confirm/amzn1.sp.solution.1'

const invalidCallback = (reason: string) =>
  expect.objectContaining({ code: 'ONBOARDING', reason, parameter: 'amazon_callback_uri' })

describe('resolveCallbackUri', () => {
  it.each([
    'sellercentral.amazon.com',
    'sellercentral-europe.amazon.com',
    'sellercentral.amazon.co.uk',
    'sellercentral.amazon.de',
    'amazon.com',
  ])('returns the page of %s', (host) => {
    expect(resolveCallbackUri(`https://${host}${path}`).href).toBe(`https://${host}${path}`)
  })

  it.each([
    `https://evil.example${path}`,
    `http://sellercentral.amazon.com${path}`,
    `https://sellercentral.amazon.com.evil.example${path}`,
    `https://evil-sellercentral.amazon.com${path}`,
    `https://sellercentral.amazon.com@evil.example${path}`,
    `https://user:password@sellercentral.amazon.com${path}`,
    `https://sellercentral.amazon.com:8443${path}`,
    `https://evil.example\\@sellercentral.amazon.com${path}`,
    `https://evil.example#@sellercentral.amazon.com${path}`,
    `https://sellercentral.amazon.com/apps/authorize/confirm/../../../redirect?to=evil`,
    'https://sellercentral.amazon.com/apps/authorize/confirm',
    'https://sellercentral.amazon.com/gp/redirect.html',
    `https://vendorcentral.amazon.de${path}`,
    'javascript:alert(1)//sellercentral.amazon.com/apps/authorize/confirm/1',
    'data:text/html,x',
    'sellercentral.amazon.com',
  ])('rejects %p', (callbackUri) => {
    expect(() => resolveCallbackUri(callbackUri)).toThrow(invalidCallback('callback-foreign'))
  })

  it("adds the Seller Central of the seller's store to a path without a host", () => {
    expect(resolveCallbackUri(path, 'https://sellercentral.amazon.ca').href).toBe(
      `https://sellercentral.amazon.ca${path}`,
    )
    expect(() => resolveCallbackUri(path)).toThrow(invalidCallback('callback-relative'))
  })

  it.each([`//evil.example${path}`, `/\\evil.example${path}`, `///evil.example${path}`, '/gp/redirect.html'])(
    "rejects %p with the seller's store too",
    (callbackUri) => {
      expect(() => resolveCallbackUri(callbackUri, 'https://sellercentral.amazon.ca')).toThrow(
        invalidCallback('callback-foreign'),
      )
    },
  )

  it('accepts only the pages of a test server that replaces Seller Central', () => {
    const testCentral = 'http://127.0.0.1:8080'
    expect(resolveCallbackUri(`${testCentral}${path}`, undefined, testCentral).href).toBe(`${testCentral}${path}`)
    expect(resolveCallbackUri(path, undefined, testCentral).href).toBe(`${testCentral}${path}`)
    for (const other of ['http://127.0.0.1:8081', 'https://127.0.0.1:8080', 'https://sellercentral.amazon.com']) {
      expect(() => resolveCallbackUri(`${other}${path}`, undefined, testCentral)).toThrow(
        invalidCallback('callback-foreign'),
      )
    }
  })
})
