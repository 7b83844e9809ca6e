// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

export interface EngineOutput {
  value: number
  unit: EngineOutputUnit
}

export type EngineOutputUnit = 'KILOWATT' | 'HORSEPOWER' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface MonthAndYear {
  /** Pattern: `^[0-9]{4}$`. */
  year?: number | undefined
  /** Pattern: `^(0?[1-9]|1[012])$`. */
  month?: number | undefined
}

export interface Pagination {
  nextToken?: string | undefined
  previousToken?: string | undefined
}

export interface Vehicle {
  make: string
  model: string
  variantName?: string | undefined
  bodyStyle?: string | undefined
  driveType?: string | undefined
  energy?: string | undefined
  /** At least 1 item. */
  engineOutput?: EngineOutput[] | undefined
  manufacturingStartDate?: MonthAndYear | undefined
  manufacturingStopDate?: MonthAndYear | undefined
  lastProcessedDate?: string | undefined
  status?: VehicleStatusInCatalog | undefined
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
  pagination?: Pagination | undefined
  vehicles: Vehicle[]
}

/** Values of `getVehicles.vehicleType`. */
export type GetVehiclesVehicleType = 'CAR' | 'MOTORBIKE'

/** Parameters of {@link VehiclesApi.getVehicles}. */
export interface GetVehiclesParams {
  marketplaceId: string
  vehicleType: GetVehiclesVehicleType
  pageToken?: string | undefined
  updatedAfter?: string | undefined
}
