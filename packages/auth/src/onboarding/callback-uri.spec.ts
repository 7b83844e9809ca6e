import { describe, expect, it } from '@jest/globals'
import { resolveCallbackUri } from './callback-uri.js'

const applicationId = 'amzn1.sp.solution.1'
const path = `/apps/authorize/confirm/${applicationId}`

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
    expect(resolveCallbackUri(`https://${host}${path}`, { applicationId }).href).toBe(`https://${host}${path}`)
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
    'https://sellercentral.amazon.com/apps/authorize/confirm/',
    `https://sellercentral.amazon.com${path}/`,
    `https://sellercentral.amazon.com${path}/../../../evil`,
    `https://sellercentral.amazon.com${path}/..%2f..%2fevil`,
    'https://sellercentral.amazon.com/apps/authorize/confirm/..%2f..%2fevil',
    'https://sellercentral.amazon.com/apps/authorize/confirm/%2e%2e%2fevil',
    'https://sellercentral.amazon.com/apps/authorize/confirm/..%5c..%5cevil',
    'https://sellercentral.amazon.com/apps/authorize/confirm/%61mzn1.sp.solution.1',
    `https://sellercentral.amazon.com${path}%00`,
    `https://sellercentral.amazon.com${path};jsessionid=1`,
    `https://sellercentral.amazon.com/${path}`,
  ])('rejects %p', (callbackUri) => {
    expect(() => resolveCallbackUri(callbackUri, { applicationId })).toThrow(invalidCallback('callback-foreign'))
  })

  it.each(['amzn1.sp.solution.OTHER', 'amzn1.sellerapps.app.1', 'amzn1.sp.solution.10', 'amzn1.sp.solution'])(
    'rejects the page of the application %p',
    (other) => {
      expect(() =>
        resolveCallbackUri(`https://sellercentral.amazon.com/apps/authorize/confirm/${other}`, { applicationId }),
      ).toThrow(invalidCallback('callback-other-application'))
    },
  )

  it.each([
    '?redirect_uri=https://evil.example',
    '?version=beta&state=1&amazon_state=2',
    '#redirect_uri=https://evil.example',
    '?',
  ])('leaves out %p', (rest) => {
    const url = `https://sellercentral.amazon.com${path}`
    expect(resolveCallbackUri(url + rest, { applicationId }).href).toBe(url)
  })

  it("adds the Seller Central of the seller's store to a path without a host", () => {
    expect(resolveCallbackUri(path, { applicationId, central: 'https://sellercentral.amazon.ca' }).href).toBe(
      `https://sellercentral.amazon.ca${path}`,
    )
    expect(() => resolveCallbackUri(path, { applicationId })).toThrow(invalidCallback('callback-relative'))
  })

  it.each([`//evil.example${path}`, `/\\evil.example${path}`, `///evil.example${path}`, '/gp/redirect.html'])(
    "rejects %p with the seller's store too",
    (callbackUri) => {
      expect(() =>
        resolveCallbackUri(callbackUri, { applicationId, central: 'https://sellercentral.amazon.ca' }),
      ).toThrow(invalidCallback('callback-foreign'))
    },
  )

  it('accepts only the pages of a test server that replaces Seller Central', () => {
    const testCentral = 'http://127.0.0.1:8080'
    expect(resolveCallbackUri(`${testCentral}${path}`, { applicationId, testCentral }).href).toBe(
      `${testCentral}${path}`,
    )
    expect(resolveCallbackUri(path, { applicationId, testCentral }).href).toBe(`${testCentral}${path}`)
    for (const other of ['http://127.0.0.1:8081', 'https://127.0.0.1:8080', 'https://sellercentral.amazon.com']) {
      expect(() => resolveCallbackUri(`${other}${path}`, { applicationId, testCentral })).toThrow(
        invalidCallback('callback-foreign'),
      )
    }
  })
})
