import type { FeedReport } from '../account/feeds.js'
import { amazonEnvelope, element, type Xml } from '../xml.js'
import type { FeedIssue } from './feed-type.js'

/** The outcome of a message of an XML feed. */
export interface MessageResult {
  /** `0` for the document itself. */
  readonly messageId: string
  /** The problem that prevented a change. */
  readonly issue?: FeedIssue
  /** Name and value of the element that the message is about. */
  readonly subject?: readonly [name: string, value: string]
}

/** Writes a processing report. */
export function xmlReport(feedId: string, merchant: string, results: readonly MessageResult[]): FeedReport {
  const failed = results.filter(({ issue }) => issue)
  const processed = results.filter(({ messageId }) => messageId !== '0').length
  const successful = processed === 0 ? 0 : processed - failed.length
  const summary = {
    MessagesProcessed: processed,
    MessagesSuccessful: successful,
    MessagesWithError: failed.length,
    MessagesWithWarning: 0,
  }
  const processingReport = element('ProcessingReport', [
    element('DocumentTransactionID', feedId),
    element('StatusCode', 'Complete'),
    element(
      'ProcessingSummary',
      Object.entries(summary).map(([name, count]) => element(name, String(count))),
    ),
    ...failed.map(resultElement),
  ])
  const header = [element('DocumentVersion', '1.02'), element('MerchantIdentifier', merchant)]
  const message = element('Message', [element('MessageID', '1'), processingReport])
  const content = amazonEnvelope(header, 'ProcessingReport', [message])
  return { content, contentType: 'text/xml; charset=UTF-8' }
}

function resultElement({ messageId, issue, subject }: MessageResult): Xml {
  return element('Result', [
    element('MessageID', messageId),
    element('ResultCode', 'Error'),
    element('ResultMessageCode', issue?.code ?? ''),
    element('ResultDescription', issue?.message ?? ''),
    ...(subject ? [element('AdditionalInfo', [element(...subject)])] : []),
  ])
}
