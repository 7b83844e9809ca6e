const metadata = {
  ApplicationId: 'amzn1.sellerapps.app.1',
  SubscriptionId: 'subscription-1',
  PublishTime: '2026-11-21T10:00:02.000Z',
  NotificationId: 'notification-1',
}

/** An ORDER_CHANGE notification, in Pascal case. */
export const orderChange = {
  NotificationVersion: '1.0',
  NotificationType: 'ORDER_CHANGE',
  PayloadVersion: '1.0',
  EventTime: '2026-11-21T10:00:00.000Z',
  Payload: {
    OrderChangeNotification: {
      NotificationLevel: 'OrderLevel',
      SellerId: 'A1',
      AmazonOrderId: '902-3456789-0123456',
      OrderChangeType: 'OrderStatusChange',
      OrderChangeTrigger: { TimeOfOrderChange: '2026-11-21T09:59:59.000Z', ChangeReason: null },
      Summary: { MarketplaceId: 'ATVPDKIKX0DER' },
    },
  },
  NotificationMetadata: metadata,
}

/** A REPORT_PROCESSING_FINISHED notification, in camel case. */
export const reportFinished = {
  notificationVersion: '2020-09-04',
  notificationType: 'REPORT_PROCESSING_FINISHED',
  payloadVersion: '2020-09-04',
  eventTime: '2026-11-21T10:00:00.000Z',
  payload: {
    reportProcessingFinishedNotification: {
      sellerId: 'A1',
      accountId: 'A1',
      reportId: '54517018502',
      reportType: 'GET_SELLER_FEEDBACK_DATA',
      processingStatus: 'DONE',
      reportDocumentId: 'amzn1.tortuga.1',
    },
  },
  notificationMetadata: {
    applicationId: 'amzn1.sellerapps.app.1',
    subscriptionId: 'subscription-2',
    publishTime: '2026-11-21T10:00:02.000Z',
    notificationId: 'notification-2',
  },
}

/** An order's notification with another ID. */
export function orderChangeWithId(NotificationId: string): object {
  return { ...orderChange, NotificationMetadata: { ...metadata, NotificationId } }
}

/** An event of EventBridge that contains a notification. */
export function eventOf(detail: object, fields: object = {}): object {
  return {
    version: '0',
    id: 'event-1',
    'detail-type': 'ORDER_CHANGE',
    source: 'aws.partner/sellingpartnerapi.amazon.com/123456789012/amzn1.sp.solution.1',
    account: '123456789012',
    time: '2026-11-21T10:00:03Z',
    region: 'us-east-1',
    resources: [],
    detail,
    ...fields,
  }
}
