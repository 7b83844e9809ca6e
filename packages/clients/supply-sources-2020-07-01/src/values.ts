// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const ParkingCostType = { Free: 'Free', Other: 'Other' } as const
export type ParkingCostType = models.ParkingCostType

export const ParkingSpotIdentificationType = { Numbered: 'Numbered', Other: 'Other' } as const
export type ParkingSpotIdentificationType = models.ParkingSpotIdentificationType

export const SupplySourceStatus = { Active: 'Active', Inactive: 'Inactive' } as const
export type SupplySourceStatus = models.SupplySourceStatus

export const SupplySourceStatusReadOnly = { Active: 'Active', Inactive: 'Inactive', Archived: 'Archived' } as const
export type SupplySourceStatusReadOnly = models.SupplySourceStatusReadOnly

export const ThroughputUnit = { Order: 'Order' } as const
export type ThroughputUnit = models.ThroughputUnit

export const TimeUnit = { Hours: 'Hours', Minutes: 'Minutes', Days: 'Days' } as const
export type TimeUnit = models.TimeUnit
