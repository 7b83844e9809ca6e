import { ratio } from '../account/sales.js'
import { salesChannel } from './order-reports.js'
import { day, optionOf, productsOf } from './report-figures.js'
import { type ReportRequest, type ReportType, storeOf } from './report-type.js'
import { salesAndTraffic } from './sales-and-traffic-report.js'
import { vendorInventory, vendorSales } from './vendor-reports.js'

const schemas = 'https://github.com/amzn/selling-partner-api-models/tree/main/schemas/reports'

/** Reports in JSON. They are valid against Amazon's schemas. */
export const jsonReports: Readonly<Record<string, ReportType>> = {
  GET_SALES_AND_TRAFFIC_REPORT: json(salesAndTraffic),
  GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT: json(searchTerms),
  GET_VENDOR_SALES_REPORT: json(vendorSales),
  GET_VENDOR_INVENTORY_REPORT: json(vendorInventory),
}

function json(create: (request: ReportRequest) => object): ReportType {
  return {
    mediaType: 'application/json',
    charset: 'utf-8',
    isCompressed: true,
    source: schemas,
    create: (request) => {
      const { reportType, marketplaceIds } = request
      const { reportOptions, ...data } = { reportOptions: request.reportOptions, ...create(request) }
      const [dataStartTime, dataEndTime] = [day(request.dataStartTime), day(request.dataEndTime)]
      const lastUpdatedDate = reportType.includes('VENDOR') ? day(request.account.now()) : undefined
      const reportSpecification = {
        reportType,
        reportOptions,
        lastUpdatedDate,
        dataStartTime,
        dataEndTime,
        marketplaceIds,
      }
      return JSON.stringify({ reportSpecification, ...data })
    },
  }
}

/** Number of products that a search term has in the report. */
const clickedProducts = 3

function searchTerms(request: ReportRequest): object {
  const reportPeriod = optionOf(request, 'reportPeriod', ['DAY', 'WEEK', 'MONTH', 'QUARTER'])
  const products = productsOf(request)
  const types = [...new Set(products.map(({ productType }) => productType))]
  const departmentName = salesChannel(storeOf(request))
  return {
    reportOptions: { reportPeriod },
    dataByDepartmentAndSearchTerm: types.flatMap((type, typeIndex) =>
      products
        .filter(({ productType }) => productType === type)
        .slice(0, clickedProducts)
        .map(({ asin }, index) => ({
          departmentName,
          searchTerm: type.toLowerCase().replaceAll('_', ' '),
          searchFrequencyRank: typeIndex + 1,
          clickedAsin: asin,
          clickShareRank: index + 1,
          clickShare: ratio(0.3, index + 1),
          conversionShare: ratio(0.2, index + 1),
        })),
    ),
  }
}
