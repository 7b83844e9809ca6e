import type { FeedIssue, FeedReport } from './feed-type.js'

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
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header>
    <DocumentVersion>1.02</DocumentVersion>
    <MerchantIdentifier>${escapeXml(merchant)}</MerchantIdentifier>
  </Header>
  <MessageType>ProcessingReport</MessageType>
  <Message>
    <MessageID>1</MessageID>
    <ProcessingReport>
      <DocumentTransactionID>${feedId}</DocumentTransactionID>
      <StatusCode>Complete</StatusCode>
      <ProcessingSummary>
        <MessagesProcessed>${processed}</MessagesProcessed>
        <MessagesSuccessful>${successful}</MessagesSuccessful>
        <MessagesWithError>${failed.length}</MessagesWithError>
        <MessagesWithWarning>0</MessagesWithWarning>
      </ProcessingSummary>
${failed.map(resultElement).join('')}    </ProcessingReport>
  </Message>
</AmazonEnvelope>
`
  return { content, contentType: 'text/xml; charset=UTF-8', isCompressed: false }
}

function resultElement({ messageId, issue, subject }: MessageResult): string {
  const additional = subject
    ? `
        <AdditionalInfo>
          <${subject[0]}>${escapeXml(subject[1])}</${subject[0]}>
        </AdditionalInfo>`
    : ''
  return `      <Result>
        <MessageID>${escapeXml(messageId)}</MessageID>
        <ResultCode>Error</ResultCode>
        <ResultMessageCode>${issue?.code}</ResultMessageCode>
        <ResultDescription>${escapeXml(issue?.message ?? '')}</ResultDescription>${additional}
      </Result>
`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
