import { catalogItems20201201 } from './catalog-items-2020-12-01.js'
import { catalogItems20220401 } from './catalog-items-2022-04-01.js'
import { catalogItemsV0 } from './catalog-items-v0.js'
import { dataKiosk20231115 } from './data-kiosk-2023-11-15.js'
import { fbaInventoryV1 } from './fba-inventory-v1.js'
import { feeds20210630 } from './feeds-2021-06-30.js'
import { fulfillmentInbound20240320 } from './fulfillment-inbound-2024-03-20/fulfillment-inbound-2024-03-20.js'
import { listingsItems20200901 } from './listings-items-2020-09-01.js'
import { listingsItems20210801 } from './listings-items-2021-08-01.js'
import { listingsRestrictions20210801 } from './listings-restrictions-2021-08-01.js'
import { notificationsV1 } from './notifications-v1.js'
import { orders20260101 } from './orders/orders-2026-01-01.js'
import { ordersV0 } from './orders/orders-v0.js'
import { productFeesV0 } from './product-fees-v0.js'
import { productPricing20220501 } from './product-pricing-2022-05-01.js'
import { productPricingV0 } from './product-pricing-v0/product-pricing-v0.js'
import { productTypeDefinitions20200901 } from './product-type-definitions-2020-09-01.js'
import { reports20210630 } from './reports-2021-06-30.js'
import { salesV1 } from './sales-v1.js'
import { sellersV1 } from './sellers-v1.js'
import { solicitationsV1 } from './solicitations-v1.js'
import type { StatefulApi, StatefulOperation } from './stateful-api.js'
import { uploads20201101 } from './uploads-2020-11-01.js'

/** The APIs that keep data. To add one, write its file and add it here. */
export const statefulApis: readonly StatefulApi[] = [
  catalogItems20220401,
  catalogItems20201201,
  catalogItemsV0,
  dataKiosk20231115,
  feeds20210630,
  listingsItems20210801,
  listingsItems20200901,
  listingsRestrictions20210801,
  productTypeDefinitions20200901,
  sellersV1,
  ordersV0,
  orders20260101,
  reports20210630,
  salesV1,
  solicitationsV1,
  fbaInventoryV1,
  fulfillmentInbound20240320,
  productFeesV0,
  productPricingV0,
  productPricing20220501,
  notificationsV1,
  uploads20201101,
]

const operations = new Map(statefulApis.flatMap((api) => Object.entries(api.operations)))

/** Finds a stateful operation by method and path template. */
export function findStatefulOperation(key: string): StatefulOperation | undefined {
  return operations.get(key)
}
