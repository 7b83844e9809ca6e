// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

export interface EngineOutput {
  value: number
  unit: EngineOutputUnit
}

export type EngineOutputUnit = 'KILOWATT' | 'HORSEPOWER' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
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

export type VehicleStandard = 'KTYPE' | 'AMAZON_ID' | (string & {})

export type VehicleStatusInCatalog = 'ACTIVE' | 'DELETED' | (string & {})

export interface VehiclesResponse {
  pagination?: Pagination
  vehicles: Vehicle[]
}

/** Values of `getVehicles.vehicleType`. */
export type GetVehiclesVehicleType = 'CAR' | 'MOTORBIKE'

/** Parameters of {@link VehiclesApi.getVehicles}. */
export interface GetVehiclesParams {
  marketplaceId: string
  vehicleType: GetVehiclesVehicleType
  pageToken?: string
  updatedAfter?: string
}
