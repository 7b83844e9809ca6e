// Generated from the model vehicles_2024-11-01 by `npm run generate`. Never edited by hand.

export { VehiclesApi } from './api.js'
export type {
  EngineOutput,
  EngineOutputUnit,
  ErrorList,
  GetVehiclesParams,
  ModelError,
  MonthAndYear,
  Pagination,
  Vehicle,
  VehicleIdentifiers,
  VehicleStandard,
  VehicleStatusInCatalog,
  VehiclesResponse,
} from './models.js'
export { operations } from './operations.js'
