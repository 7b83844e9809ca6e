// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const ContainerType = { PACKAGE: 'PACKAGE' } as const
export type ContainerType = models.ContainerType

export const DimensionsUnit = { IN: 'IN', CM: 'CM' } as const
export type DimensionsUnit = models.DimensionsUnit

export const EventCode = { Departed: 'Departed', Received: 'Received', ReadyForReceive: 'ReadyForReceive' } as const
export type EventCode = models.EventCode

export const LabelSpecificationLabelFormat = { PNG: 'PNG' } as const
export type LabelSpecificationLabelFormat = models.LabelSpecificationLabelFormat

export const LabelSpecificationLabelStockSize = { '4x6': '4x6' } as const
export type LabelSpecificationLabelStockSize = models.LabelSpecificationLabelStockSize

export const ServiceType = {
  'Amazon Shipping Ground': 'Amazon Shipping Ground',
  'Amazon Shipping Standard': 'Amazon Shipping Standard',
  'Amazon Shipping Premium': 'Amazon Shipping Premium',
} as const
export type ServiceType = models.ServiceType

export const WeightUnit = { g: 'g', kg: 'kg', oz: 'oz', lb: 'lb' } as const
export type WeightUnit = models.WeightUnit
