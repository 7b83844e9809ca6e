// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

/** Power of an engine. */
export interface EngineOutput {
  /** The power, in `unit`. */
  value: number
  /** Unit of the power. */
  unit: EngineOutputUnit
}

/** Unit of engine power: kilowatt (kW) or horsepower (HP). */
export type EngineOutputUnit = 'KILOWATT' | 'HORSEPOWER' | (string & {})

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** A month of a certain year. */
export interface MonthAndYear {
  /** The year, with four digits. Pattern: `^[0-9]{4}$`. */
  year?: number | undefined
  /** The month, from 1 to 12. Pattern: `^(0?[1-9]|1[012])$`. */
  month?: number | undefined
}

/** Tokens of the pages before and after this one. */
export interface Pagination {
  /** Token of the next page, for `pageToken`. Absent on the last page. */
  nextToken?: string | undefined
  /** Token of the page before, for `pageToken`. */
  previousToken?: string | undefined
}

/** A vehicle in Amazon's catalog. */
export interface Vehicle {
  /** Brand of the vehicle. */
  make: string
  /** Model of the brand. */
  model: string
  /** Name of the model's variant. */
  variantName?: string | undefined
  /** Body style, such as hatchback or cabriolet. */
  bodyStyle?: string | undefined
  /** Driven wheels, such as rear-wheel drive. */
  driveType?: string | undefined
  /** Energy source, such as petrol. */
  energy?: string | undefined
  /** Power of the engine. At least 1 item. */
  engineOutput?: EngineOutput[] | undefined
  /** Month in which production of the vehicle started. */
  manufacturingStartDate?: MonthAndYear | undefined
  /** Month in which production of the vehicle ended. Empty if it is still in production. */
  manufacturingStopDate?: MonthAndYear | undefined
  /** Date and time of the last update of the vehicle, in ISO 8601. */
  lastProcessedDate?: string | undefined
  /** Whether the vehicle is active in Amazon's catalog, or deleted. */
  status?: VehicleStatusInCatalog | undefined
  /** IDs of the vehicle, such as its K-Type number. At least 1 item. */
  identifiers: VehicleIdentifiers[]
}

/** An ID of a vehicle. */
export interface VehicleIdentifiers {
  /** Standard that defines the ID. */
  standard: VehicleStandard
  /** The ID, unique in its standard. */
  value: string
}

/** Standard that defines the ID of a vehicle: TecDoc's K-Type (`KTYPE`), or Amazon's ID. */
export type VehicleStandard = 'KTYPE' | 'AMAZON_ID' | (string & {})

/** Whether a vehicle is active or deleted. */
export type VehicleStatusInCatalog = 'ACTIVE' | 'DELETED' | (string & {})

/** Response of `getVehicles`. */
export interface VehiclesResponse {
  /** Tokens of the pages before and after this one, if there are more pages. */
  pagination?: Pagination | undefined
  /** Vehicles on this page. */
  vehicles: Vehicle[]
}

/** Values of `getVehicles.vehicleType`. */
export type GetVehiclesVehicleType = 'CAR' | 'MOTORBIKE'

/** Parameters of {@link VehiclesApi.getVehicles}. */
export interface GetVehiclesParams {
  /** Amazon store whose vehicles to return. */
  marketplaceId: string
  /** Whether to return cars or motorcycles. */
  vehicleType: GetVehiclesVehicleType
  /** Token of another page, from `pagination.nextToken` or `pagination.previousToken` of a previous response. */
  pageToken?: string | undefined
  /** Only vehicles that were added or changed in Amazon's catalog after this date, in ISO 8601. */
  updatedAfter?: string | undefined
}
