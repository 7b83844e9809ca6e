import { orders20260101 } from './orders/orders-2026-01-01.js'
import { ordersV0 } from './orders/orders-v0.js'
import { reports20210630 } from './reports-2021-06-30.js'
import { sellersV1 } from './sellers-v1.js'
import { solicitationsV1 } from './solicitations-v1.js'
import type { StatefulApi, StatefulOperation } from './stateful-api.js'

/** The APIs that keep data. To add one, write its file and add it here. */
export const statefulApis: readonly StatefulApi[] = [
  sellersV1,
  ordersV0,
  orders20260101,
  reports20210630,
  solicitationsV1,
]

const operations = new Map(statefulApis.flatMap((api) => Object.entries(api.operations)))

/** Finds a stateful operation by method and path template. */
export function findStatefulOperation(key: string): StatefulOperation | undefined {
  return operations.get(key)
}
