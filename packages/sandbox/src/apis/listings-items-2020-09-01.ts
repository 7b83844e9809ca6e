import type { Requirements } from '../account/listings/attribute-table.js'
import { patchIssues } from '../account/listings/check-submission.js'
import { Listings, type SubmissionResult } from '../account/listings/listings.js'
import type { PatchOperation } from '../account/listings/patch-attributes.js'
import { areStores } from '../generation/store-facts.js'
import { findListings, invalidPatch } from './listings-items-2021-08-01.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

const path = '/listings/2020-09-01/items/{sellerId}/{sku}'

/** @see https://developer-docs.amazon/sp-api/docs/listings-items-api-v2020-09-01-reference */
export const listingsItems20200901: StatefulApi = {
  name: 'Listings Items 2020-09-01',
  summary: 'Creates, changes and deletes the same listings as 2021-08-01.',
  operations: {
    [`PUT ${path}`]: { respond: putItem },
    [`PATCH ${path}`]: { respond: patchItem },
    [`DELETE ${path}`]: { respond: deleteItem },
  },
}

function putItem(call: StatefulCall) {
  const put = call.body<{
    productType: string
    requirements?: Requirements
    attributes: Readonly<Record<string, unknown>>
  }>()
  const marketplaceIds = call.list('marketplaceIds')
  if (!areStores(marketplaceIds)) return undefined
  return submission(call.account.part(Listings).put(call.text('sku'), { ...put, marketplaceIds }))
}

function patchItem(call: StatefulCall) {
  if (!findListings(call)) return undefined
  const { productType, patches } = call.body<{ productType: string; patches: readonly PatchOperation[] }>()
  const marketplaceIds = call.list('marketplaceIds')
  const [fault] = patchIssues(patches, marketplaceIds)
  if (fault) throw invalidPatch(fault)
  return submission(call.account.part(Listings).patch(call.text('sku'), { productType, patches, marketplaceIds }))
}

function deleteItem(call: StatefulCall) {
  if (!findListings(call)) return undefined
  return submission(call.account.part(Listings).delete(call.text('sku'), call.list('marketplaceIds')))
}

/** This version names one attribute of an issue. */
function submission({ sku, status, submissionId, issues }: SubmissionResult) {
  const body = {
    sku,
    status,
    submissionId,
    issues: issues.map(({ code, message, severity, attributeNames }) => ({
      code,
      message,
      severity,
      ...(attributeNames ? { attributeName: attributeNames[0] } : {}),
    })),
  }
  return { status: 200, body }
}
