import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import type { Account } from '../account/account.js'
import type { FeedReport } from '../account/feeds.js'
import { type FeedInput, type FeedIssue, type FeedType, invalidValue, issueCodes } from './feed-type.js'
import { cancelOrder, shipOrder } from './ship-order.js'
import { type MessageResult, xmlReport } from './xml-report.js'

/** How to process the messages of an XML feed. */
interface XmlFeed {
  /** The `MessageType`, which is also the name of the element with the content of a message. */
  readonly messageType: string
  readonly apply: (content: XmlElement, account: Account) => FeedIssue | undefined
}

/** The element that identifies what a message is about. */
const subject = 'AmazonOrderID'

/** The XML feeds that change the account. */
export const xmlFeeds: Readonly<Record<string, FeedType>> = {
  POST_ORDER_FULFILLMENT_DATA: feed({ messageType: 'OrderFulfillment', apply: fulfill }),
  POST_ORDER_ACKNOWLEDGEMENT_DATA: feed({ messageType: 'OrderAcknowledgement', apply: acknowledge }),
}

function feed(type: XmlFeed): FeedType {
  return (input) => process(input, type)
}

function process(input: FeedInput, type: XmlFeed): FeedReport {
  const envelope = parse(input.text)
  if (!(envelope instanceof XmlElement)) return xmlReport(input.feedId, '', [{ messageId: '0', issue: envelope }])
  const merchant = textAt(envelope, 'Header', 'MerchantIdentifier')
  const messages = childrenOf(envelope, 'Message')
  const fault = faultOf(envelope, messages, type)
  if (fault) return xmlReport(input.feedId, merchant, [{ messageId: '0', issue: fault }])
  const known = new Set<string>()
  const results = messages.map((message): MessageResult => {
    const messageId = textAt(message, 'MessageID')
    const issue = known.has(messageId) ? duplicate(messageId) : apply(message, input, type)
    known.add(messageId)
    const [content] = childrenOf(message, type.messageType)
    return { messageId, issue, subject: content && [subject, textAt(content, subject)] }
  })
  return xmlReport(input.feedId, merchant, results)
}

function apply(message: XmlElement, { account }: FeedInput, type: XmlFeed): FeedIssue | undefined {
  const messageId = textAt(message, 'MessageID')
  if (!/^\d+$/.test(messageId)) return invalidValue(`The MessageID '${messageId}' is invalid. Use a whole number.`)
  const [content] = childrenOf(message, type.messageType)
  if (!content) return invalidValue(`The message ${messageId} has no ${type.messageType}.`)
  if (textAt(content, subject) === '') return invalidValue(`The message ${messageId} has no ${subject}.`)
  return type.apply(content, account)
}

function parse(text: string): XmlElement | FeedIssue {
  try {
    const { root } = parseXml(text)
    return root ?? { code: issueCodes.invalidXml, message: 'The document has no root element.' }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const place = `Line ${error.line}, Column ${error.column}`
    return { code: issueCodes.invalidXml, message: `XML Parsing Error at ${place}: ${error.message.split('\n')[0]}` }
  }
}

function faultOf(envelope: XmlElement, messages: readonly XmlElement[], type: XmlFeed): FeedIssue | undefined {
  const messageType = textAt(envelope, 'MessageType')
  if (envelope.name !== 'AmazonEnvelope') return wrongType(`The root element is not AmazonEnvelope.`)
  if (messageType !== type.messageType) {
    return wrongType(`The MessageType '${messageType}' is invalid. This feed type needs ${type.messageType}.`)
  }
  return messages.length === 0 ? wrongType('The feed has no Message.') : undefined
}

function fulfill(content: XmlElement, account: Account): FeedIssue | undefined {
  const items = childrenOf(content, 'Item').map((item) => ({
    orderItemId: textAt(item, 'AmazonOrderItemCode'),
    quantity: textAt(item, 'Quantity'),
  }))
  const wrong = items.find(({ quantity }) => quantity !== '' && !/^[1-9]\d*$/.test(quantity))
  if (wrong) return invalidValue(`The Quantity '${wrong.quantity}' of the item ${wrong.orderItemId} is invalid.`)
  return shipOrder(account, {
    orderId: textAt(content, 'AmazonOrderID'),
    shippedAt: new Date(textAt(content, 'FulfillmentDate')),
    carrierCode: textAt(content, 'FulfillmentData', 'CarrierCode'),
    carrierName: textAt(content, 'FulfillmentData', 'CarrierName'),
    shippingMethod: textAt(content, 'FulfillmentData', 'ShippingMethod'),
    trackingNumber: textAt(content, 'FulfillmentData', 'ShipperTrackingNumber'),
    items: items.map(({ orderItemId, quantity }) => ({
      orderItemId,
      quantity: quantity === '' ? undefined : Number(quantity),
    })),
  })
}

/** A `Failure` cancels the order. */
function acknowledge(content: XmlElement, account: Account): FeedIssue | undefined {
  const status = textAt(content, 'StatusCode')
  if (status === 'Failure') return cancelOrder(account, textAt(content, 'AmazonOrderID'))
  return status === 'Success'
    ? undefined
    : invalidValue(`The StatusCode '${status}' is invalid. Use Success or Failure.`)
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((each): each is XmlElement => each instanceof XmlElement && each.name === name)
}

/** The text of the first element at a path of names. Empty if the element does not exist. */
function textAt(parent: XmlElement, ...path: string[]): string {
  const found = path.reduce<XmlElement | undefined>((element, name) => element && childrenOf(element, name)[0], parent)
  return found?.text.trim() ?? ''
}

function wrongType(message: string): FeedIssue {
  return { code: issueCodes.wrongMessageType, message }
}

function duplicate(messageId: string): FeedIssue {
  return invalidValue(`The MessageID ${messageId} is not unique in this feed.`)
}
