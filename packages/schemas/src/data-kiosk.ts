import type { DataKioskRows } from './generated/data-kiosk/index.js'

export * from './generated/data-kiosk/index.js'

/** Name of a data set, such as `analytics_salesAndTraffic_2024_04_24`. */
export type DataKioskDataset = keyof DataKioskRows

/** Name of a query of a data set, such as `salesAndTrafficByDate`. */
export type DataKioskQuery<Dataset extends DataKioskDataset> = keyof DataKioskRows[Dataset]

/**
 * A line of the document of a query. A line has only the fields that the query selects. Use `Pick` to name them.
 */
export type DataKioskRow<
  Dataset extends DataKioskDataset,
  Query extends DataKioskQuery<Dataset>,
> = DataKioskRows[Dataset][Query]
