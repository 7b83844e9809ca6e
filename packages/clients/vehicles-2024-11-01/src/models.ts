// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

export interface EngineOutput {
  value: number
  unit: EngineOutputUnit
}

export type EngineOutputUnit = 'KILOWATT' | 'HORSEPOWER'

export interface ErrorList {
  errors: ModelError[]
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface MonthAndYear {
  /** Pattern: `^[0-9]{4}$`. */
  year?: number
  /** Pattern: `^(0?[1-9]|1[012])$`. */
  month?: number
}

export interface Pagination {
  nextToken?: string
  previousToken?: string
}

export interface Vehicle {
  make: string
  model: string
  variantName?: string
  bodyStyle?: string
  driveType?: string
  energy?: string
  /** At least 1 item. */
  engineOutput?: EngineOutput[]
  manufacturingStartDate?: MonthAndYear
  manufacturingStopDate?: MonthAndYear
  lastProcessedDate?: string
  status?: VehicleStatusInCatalog
  /** At least 1 item. */
  identifiers: VehicleIdentifiers[]
}

export interface VehicleIdentifiers {
  standard: VehicleStandard
  value: string
}

export type VehicleStandard = 'KTYPE' | 'AMAZON_ID'

export type VehicleStatusInCatalog = 'ACTIVE' | 'DELETED'

export interface VehiclesResponse {
  pagination?: Pagination
  vehicles: Vehicle[]
}

/** Parameters of {@link VehiclesApi.getVehicles}. */
export interface GetVehiclesParams {
  marketplaceId: string
  vehicleType: 'CAR' | 'MOTORBIKE'
  pageToken?: string
  updatedAfter?: string
}
