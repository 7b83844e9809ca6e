import { Documents } from '../account/documents.js'
import { type Feed, Feeds } from '../account/feeds.js'
import { jobFields } from '../account/jobs.js'
import { processFeed } from '../feeds/process-feed.js'
import { readDocument } from '../feeds/read-document.js'
import { findKnownStore } from '../generation/store-facts.js'
import { type ErrorResponse, invalidInput, type SandboxResponse } from '../response.js'
import { downloadOf, filterJobsOfStores } from './job-requests.js'
import type { StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

const path = '/feeds/2021-06-30'

/** @see https://developer-docs.amazon/sp-api/docs/feeds-api-v2021-06-30-use-case-guide */
export const feeds20210630: StatefulApi = {
  name: 'Feeds 2021-06-30',
  summary: 'Feeds are uploaded and processed. They change listings, prices, quantities and orders.',
  overview: (account) =>
    (account.peek(Feeds)?.jobs.all() ?? []).map(({ id, data, status, createdAt }) => ({
      feedId: id,
      feedType: data.feedType,
      processingStatus: status,
      createdAt,
    })),
  operations: {
    [`GET ${path}/feeds`]: { respond: getFeeds },
    [`POST ${path}/feeds`]: { respond: createFeed, rejectUnknown: documentNotFound },
    [`GET ${path}/feeds/{feedId}`]: { respond: getFeed },
    [`DELETE ${path}/feeds/{feedId}`]: { respond: cancelFeed },
    [`POST ${path}/documents`]: { respond: createFeedDocument },
    [`GET ${path}/documents/{feedDocumentId}`]: { respond: getFeedDocument },
  },
}

function getFeeds(call: StatefulCall): SandboxResponse {
  const feeds = filterJobsOfStores(call.account.part(Feeds).jobs, call, 'feedTypes')
  return { status: 200, body: { feeds: feeds.map(toFeed) } }
}

function createFeed(call: StatefulCall): SandboxResponse | undefined {
  const { feedType, marketplaceIds, inputFeedDocumentId } = call.body<{
    feedType: string
    marketplaceIds: readonly string[]
    inputFeedDocumentId: string
  }>()
  const { account } = call
  const documents = account.part(Documents)
  const document = documents.read(inputFeedDocumentId)
  if (!document) return undefined
  if (document.etag === undefined) {
    throw invalid(`The document ${inputFeedDocumentId} is empty. Upload the feed to its URL first.`)
  }
  const unknown = marketplaceIds.filter((id) => !findKnownStore(id))
  if (unknown.length > 0) throw invalid(`marketplaceIds has unknown IDs: ${unknown.join(', ')}.`)
  const feed = account.part(Feeds).add({ feedType, marketplaceIds, inputDocumentId: inputFeedDocumentId }, ({ id }) =>
    processFeed(feedType, {
      account,
      feedId: id,
      marketplaceIds,
      text: readDocument(documents.read(inputFeedDocumentId) ?? document),
    }),
  )
  return { status: 202, body: { feedId: feed.id } }
}

/** Amazon responds with 400, not with 404. */
function documentNotFound(call: StatefulCall): ErrorResponse {
  const { inputFeedDocumentId } = call.body<{ inputFeedDocumentId: string }>()
  return invalid(`The document ${inputFeedDocumentId} does not exist. Create it with createFeedDocument.`)
}

function getFeed(call: StatefulCall): SandboxResponse | undefined {
  const feed = call.account.part(Feeds).jobs.find(call.text('feedId'))
  return feed && { status: 200, body: toFeed(feed) }
}

/** Amazon cancels only feeds that it has not started to process. */
function cancelFeed(call: StatefulCall): SandboxResponse | undefined {
  const { jobs } = call.account.part(Feeds)
  const feed = jobs.find(call.text('feedId'))
  if (!feed) return undefined
  if (jobs.cancel(feed.id)) return { status: 200 }
  throw invalid(`The feed ${feed.id} is ${feed.status}. Only feeds that are IN_QUEUE can be canceled.`)
}

function createFeedDocument(call: StatefulCall): SandboxResponse {
  const documents = call.account.part(Documents)
  const feedDocumentId = documents.createUpload(call.body<{ contentType: string }>())
  return { status: 201, body: { feedDocumentId, url: documents.uploadUrl(feedDocumentId, call.origin) } }
}

function getFeedDocument(call: StatefulCall): SandboxResponse | undefined {
  const feedDocumentId = call.text('feedDocumentId')
  const download = downloadOf(call, feedDocumentId)
  return download && { status: 200, body: { feedDocumentId, ...download } }
}

function toFeed(feed: Feed): object {
  const { feedType, marketplaceIds } = feed.data
  const resultFeedDocumentId = feed.result?.resultDocumentId
  return { feedId: feed.id, feedType, marketplaceIds, ...jobFields(feed), resultFeedDocumentId }
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The request is invalid.', details)
}
