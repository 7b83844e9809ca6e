import { describe, expect, it } from '@jest/globals'
import { resolveCallback } from './callback-uri.js'

const path = '/apps/authorize/confirm/amzn1.sp.solution.1'

const refusal = (reason: string) =>
  expect.objectContaining({ code: 'ONBOARDING', reason, parameter: 'amazon_callback_uri' })

describe('resolveCallback', () => {
  it.each([
    'sellercentral.amazon.com',
    'sellercentral-europe.amazon.com',
    'sellercentral.amazon.co.uk',
    'sellercentral.amazon.de',
    'amazon.com',
  ])('takes the page of %s', (host) => {
    expect(resolveCallback(`https://${host}${path}`).href).toBe(`https://${host}${path}`)
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
  ])('refuses %p', (callbackUri) => {
    expect(() => resolveCallback(callbackUri)).toThrow(refusal('callback-foreign'))
  })

  it('puts the Seller Central of the store before a path without a host', () => {
    expect(resolveCallback(path, 'https://sellercentral.amazon.ca').href).toBe(`https://sellercentral.amazon.ca${path}`)
    expect(() => resolveCallback(path)).toThrow(refusal('callback-relative'))
  })

  it.each([`//evil.example${path}`, `/\\evil.example${path}`, `///evil.example${path}`, '/gp/redirect.html'])(
    'refuses %p also with the store',
    (callbackUri) => {
      expect(() => resolveCallback(callbackUri, 'https://sellercentral.amazon.ca')).toThrow(refusal('callback-foreign'))
    },
  )

  it('takes the page of a test server in place of Seller Central, and of no other', () => {
    const test = 'http://127.0.0.1:8080'
    expect(resolveCallback(`${test}${path}`, undefined, test).href).toBe(`${test}${path}`)
    expect(resolveCallback(path, undefined, test).href).toBe(`${test}${path}`)
    for (const other of ['http://127.0.0.1:8081', 'https://127.0.0.1:8080', 'https://sellercentral.amazon.com']) {
      expect(() => resolveCallback(`${other}${path}`, undefined, test)).toThrow(refusal('callback-foreign'))
    }
  })
})
