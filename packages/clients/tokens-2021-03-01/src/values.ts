// Generated from Amazon's model tokens_2021-03-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const RestrictedResourceDataElements = {
  buyerInfo: 'buyerInfo',
  shippingAddress: 'shippingAddress',
  buyerTaxInformation: 'buyerTaxInformation',
} as const
export type RestrictedResourceDataElements = models.RestrictedResourceDataElements

export const RestrictedResourceMethod = { GET: 'GET', PUT: 'PUT', POST: 'POST', DELETE: 'DELETE' } as const
export type RestrictedResourceMethod = models.RestrictedResourceMethod
