// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AsinBadge = {
  BRAND_NOT_ELIGIBLE: 'BRAND_NOT_ELIGIBLE',
  CATALOG_NOT_FOUND: 'CATALOG_NOT_FOUND',
  CONTENT_NOT_PUBLISHED: 'CONTENT_NOT_PUBLISHED',
  CONTENT_PUBLISHED: 'CONTENT_PUBLISHED',
} as const
export type AsinBadge = models.AsinBadge

export const ColorType = { DARK: 'DARK', LIGHT: 'LIGHT' } as const
export type ColorType = models.ColorType

export const ContentBadge = {
  BULK: 'BULK',
  GENERATED: 'GENERATED',
  LAUNCHPAD: 'LAUNCHPAD',
  PREMIUM: 'PREMIUM',
  STANDARD: 'STANDARD',
} as const
export type ContentBadge = models.ContentBadge

export const ContentModuleType = {
  STANDARD_COMPANY_LOGO: 'STANDARD_COMPANY_LOGO',
  STANDARD_COMPARISON_TABLE: 'STANDARD_COMPARISON_TABLE',
  STANDARD_FOUR_IMAGE_TEXT: 'STANDARD_FOUR_IMAGE_TEXT',
  STANDARD_FOUR_IMAGE_TEXT_QUADRANT: 'STANDARD_FOUR_IMAGE_TEXT_QUADRANT',
  STANDARD_HEADER_IMAGE_TEXT: 'STANDARD_HEADER_IMAGE_TEXT',
  STANDARD_IMAGE_SIDEBAR: 'STANDARD_IMAGE_SIDEBAR',
  STANDARD_IMAGE_TEXT_OVERLAY: 'STANDARD_IMAGE_TEXT_OVERLAY',
  STANDARD_MULTIPLE_IMAGE_TEXT: 'STANDARD_MULTIPLE_IMAGE_TEXT',
  STANDARD_PRODUCT_DESCRIPTION: 'STANDARD_PRODUCT_DESCRIPTION',
  STANDARD_SINGLE_IMAGE_HIGHLIGHTS: 'STANDARD_SINGLE_IMAGE_HIGHLIGHTS',
  STANDARD_SINGLE_IMAGE_SPECS_DETAIL: 'STANDARD_SINGLE_IMAGE_SPECS_DETAIL',
  STANDARD_SINGLE_SIDE_IMAGE: 'STANDARD_SINGLE_SIDE_IMAGE',
  STANDARD_TECH_SPECS: 'STANDARD_TECH_SPECS',
  STANDARD_TEXT: 'STANDARD_TEXT',
  STANDARD_THREE_IMAGE_TEXT: 'STANDARD_THREE_IMAGE_TEXT',
} as const
export type ContentModuleType = models.ContentModuleType

export const ContentStatus = {
  APPROVED: 'APPROVED',
  DRAFT: 'DRAFT',
  REJECTED: 'REJECTED',
  SUBMITTED: 'SUBMITTED',
} as const
export type ContentStatus = models.ContentStatus

export const ContentType = { EBC: 'EBC', EMC: 'EMC' } as const
export type ContentType = models.ContentType

export const DecoratorType = {
  LIST_ITEM: 'LIST_ITEM',
  LIST_ORDERED: 'LIST_ORDERED',
  LIST_UNORDERED: 'LIST_UNORDERED',
  STYLE_BOLD: 'STYLE_BOLD',
  STYLE_ITALIC: 'STYLE_ITALIC',
  STYLE_LINEBREAK: 'STYLE_LINEBREAK',
  STYLE_PARAGRAPH: 'STYLE_PARAGRAPH',
  STYLE_UNDERLINE: 'STYLE_UNDERLINE',
} as const
export type DecoratorType = models.DecoratorType

export const GetContentDocumentIncludedDataSet = { CONTENTS: 'CONTENTS', METADATA: 'METADATA' } as const
export type GetContentDocumentIncludedDataSet = models.GetContentDocumentIncludedDataSet

export const IntegerWithUnitsUnits = { pixels: 'pixels' } as const
export type IntegerWithUnitsUnits = models.IntegerWithUnitsUnits

export const ListContentDocumentAsinRelationsIncludedDataSet = { METADATA: 'METADATA' } as const
export type ListContentDocumentAsinRelationsIncludedDataSet = models.ListContentDocumentAsinRelationsIncludedDataSet

export const PositionType = { LEFT: 'LEFT', RIGHT: 'RIGHT' } as const
export type PositionType = models.PositionType
