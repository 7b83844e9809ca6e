// Generated from the model sales by `npm run generate`. Never edited by hand.

export { SalesApi } from './api.js'
export type {
  GetOrderMetricsParams,
  GetOrderMetricsResponse,
  ModelError,
  Money,
  OrderMetricsInterval,
} from './models.js'
export { operations } from './operations.js'
