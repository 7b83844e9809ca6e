// Generated from Amazon's schema TransactionUpdateNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification when a transaction is posted to the seller's account. */
export interface TransactionUpdateNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'TRANSACTION_UPDATE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** Content of the notification. */
export interface Payload {
  /** The transaction with its amount. */
  TransactionUpdateNotification: TransactionUpdate
}

/** A transaction in the seller's account. */
export interface TransactionUpdate {
  /** The seller, the store and the account. */
  SellingPartnerMetadata: SellingPartnerMetadata
  /** IDs of orders, shipments and other things to which the transaction belongs. */
  RelatedIdentifiers?: RelatedIdentifier[] | undefined
  /** Kind of transaction, such as `Shipment`. */
  TransactionType: string
  /** When the transaction was posted, ISO 8601. */
  PostedDate: string
  /** Sum of the transaction. */
  TotalAmount: TotalAmount
}

/** The account of a transaction. */
export interface SellingPartnerMetadata {
  /** ID of the seller. */
  SellingPartnerId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Kind of account, such as `PAYABLE`. */
  AccountType: string
}

/** ID of something to which a transaction belongs. */
export interface RelatedIdentifier {
  /** Kind of ID, such as `OrderId`. */
  RelatedIdentifierName: string
  /** The ID itself. */
  RelatedIdentifierValue: string
}

/** Sum of a transaction. */
export interface TotalAmount {
  /** Number of units of the currency. */
  CurrencyAmount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  CurrencyCode: string
}
