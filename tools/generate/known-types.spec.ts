import { describeLines } from './test-support/describe-lines.js'

const declarations = `
  import type { CreateFeedSpecification, FeedsApi } from '@selling-partner/feeds-2021-06-30'
  import { FeedType } from '@selling-partner/feeds-2021-06-30/values'
  import type { GetSubscriptionsParams, NotificationsApi, NotificationType } from '@selling-partner/notifications-v1'
  import type { CreateReportSpecification, Report, ReportsApi, ReportType } from '@selling-partner/reports-2021-06-30'
  import { ReportType as reportTypes } from '@selling-partner/reports-2021-06-30/values'
  type Offers<T, Value> = [Extract<T, Value>] extends [never] ? false : true
  declare const report: Report
  declare const feeds: FeedsApi
  declare const notifications: NotificationsApi
  declare const reports: ReportsApi
  const marketplaceIds = ['ATVPDKIKX0DER']
`

describeLines('the types of reports, feeds and notifications', {
  declarations,
  valid: [
    // An editor offers known values.
    "const offers: Offers<CreateReportSpecification['reportType'], 'GET_SALES_AND_TRAFFIC_REPORT'> = true",
    "const offers: Offers<Report['reportType'], 'GET_SALES_AND_TRAFFIC_REPORT'> = true",
    "const offers: Offers<CreateFeedSpecification['feedType'], 'JSON_LISTINGS_FEED'> = true",
    "const offers: Offers<GetSubscriptionsParams['notificationTypes'][number], 'ORDER_CHANGE'> = true",
    // They are open in requests and responses.
    "reports.createReport({ body: { reportType: 'GET_REPORT_OF_TOMORROW', marketplaceIds } })",
    "reports.getReports({ reportTypes: ['GET_SALES_AND_TRAFFIC_REPORT', 'GET_REPORT_OF_TOMORROW'] })",
    "if (report.reportType === 'GET_REPORT_OF_TOMORROW') report.reportId",
    "feeds.getFeeds({ feedTypes: ['FEED_OF_TOMORROW'] })",
    "notifications.getSubscriptions({ notificationTypes: ['NOTIFICATION_OF_TOMORROW'] })",
    // One type has one name.
    'const type: ReportType = report.reportType; reports.getReports({ reportTypes: [type] })',
    "const type: NotificationType = 'ORDER_CHANGE'; notifications.getSubscription({ notificationType: type })",
    // Values
    'reports.createReport({ body: { reportType: reportTypes.GET_MERCHANT_LISTINGS_ALL_DATA, marketplaceIds } })',
    "feeds.createFeed({ body: { feedType: FeedType.JSON_LISTINGS_FEED, marketplaceIds, inputFeedDocumentId: 'D1' } })",
  ],
  invalid: {
    "const offers: Offers<ReportType, 'GET_REPORT_OF_TOMORROW'> = true": /not assignable to type 'false'/,
    'reports.createReport({ body: { reportType: 1, marketplaceIds } })': /not assignable to type/,
    'reportTypes.GET_REPORT_OF_TOMORROW': /does not exist on type/,
    'const type: ReportType = undefined': /not assignable to type/,
  },
})
