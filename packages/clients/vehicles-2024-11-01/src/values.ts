// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const EngineOutputUnit = { KILOWATT: 'KILOWATT', HORSEPOWER: 'HORSEPOWER' } as const
export type EngineOutputUnit = models.EngineOutputUnit

export const GetVehiclesVehicleType = { CAR: 'CAR', MOTORBIKE: 'MOTORBIKE' } as const
export type GetVehiclesVehicleType = models.GetVehiclesVehicleType

export const VehicleStandard = { KTYPE: 'KTYPE', AMAZON_ID: 'AMAZON_ID' } as const
export type VehicleStandard = models.VehicleStandard

export const VehicleStatusInCatalog = { ACTIVE: 'ACTIVE', DELETED: 'DELETED' } as const
export type VehicleStatusInCatalog = models.VehicleStatusInCatalog
