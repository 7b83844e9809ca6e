// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

export interface AplusPaginatedResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  /** At least 1 character. */
  nextPageToken?: string
}

export interface AplusResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
}

export type AsinBadge =
  | 'BRAND_NOT_ELIGIBLE'
  | 'CATALOG_NOT_FOUND'
  | 'CONTENT_NOT_PUBLISHED'
  | 'CONTENT_PUBLISHED'
  | (string & {})

export interface AsinMetadata {
  /** At least 10 characters. */
  asin: string
  /** Unique items. */
  badgeSet?: AsinBadge[]
  /** At least 10 characters. */
  parent?: string
  /** At least 1 character. */
  title?: string
  /** At least 1 character. */
  imageUrl?: string
  /** Unique items. */
  contentReferenceKeySet?: string[]
}

export type ColorType = 'DARK' | 'LIGHT' | (string & {})

export type ContentBadge = 'BULK' | 'GENERATED' | 'LAUNCHPAD' | 'PREMIUM' | 'STANDARD' | (string & {})

export interface ContentDocument {
  /** 1 to 100 characters. */
  name: string
  contentType: ContentType
  /** At least 1 character. */
  contentSubType?: string
  /** At least 5 characters. */
  locale: string
  /** 1 to 100 items. */
  contentModuleList: ContentModule[]
}

export interface ContentMetadata {
  /** 1 to 100 characters. */
  name: string
  /** At least 1 character. */
  marketplaceId: string
  status: ContentStatus
  /** Unique items. */
  badgeSet: ContentBadge[]
  /** ISO 8601 date and time. */
  updateTime: string
}

export interface ContentMetadataRecord {
  /** At least 1 character. */
  contentReferenceKey: string
  contentMetadata: ContentMetadata
}

export interface ContentModule {
  contentModuleType: ContentModuleType
  standardCompanyLogo?: StandardCompanyLogoModule
  standardComparisonTable?: StandardComparisonTableModule
  standardFourImageText?: StandardFourImageTextModule
  standardFourImageTextQuadrant?: StandardFourImageTextQuadrantModule
  standardHeaderImageText?: StandardHeaderImageTextModule
  standardImageSidebar?: StandardImageSidebarModule
  standardImageTextOverlay?: StandardImageTextOverlayModule
  standardMultipleImageText?: StandardMultipleImageTextModule
  standardProductDescription?: StandardProductDescriptionModule
  standardSingleImageHighlights?: StandardSingleImageHighlightsModule
  standardSingleImageSpecsDetail?: StandardSingleImageSpecsDetailModule
  standardSingleSideImage?: StandardSingleSideImageModule
  standardTechSpecs?: StandardTechSpecsModule
  standardText?: StandardTextModule
  standardThreeImageText?: StandardThreeImageTextModule
}

export type ContentModuleType =
  | 'STANDARD_COMPANY_LOGO'
  | 'STANDARD_COMPARISON_TABLE'
  | 'STANDARD_FOUR_IMAGE_TEXT'
  | 'STANDARD_FOUR_IMAGE_TEXT_QUADRANT'
  | 'STANDARD_HEADER_IMAGE_TEXT'
  | 'STANDARD_IMAGE_SIDEBAR'
  | 'STANDARD_IMAGE_TEXT_OVERLAY'
  | 'STANDARD_MULTIPLE_IMAGE_TEXT'
  | 'STANDARD_PRODUCT_DESCRIPTION'
  | 'STANDARD_SINGLE_IMAGE_HIGHLIGHTS'
  | 'STANDARD_SINGLE_IMAGE_SPECS_DETAIL'
  | 'STANDARD_SINGLE_SIDE_IMAGE'
  | 'STANDARD_TECH_SPECS'
  | 'STANDARD_TEXT'
  | 'STANDARD_THREE_IMAGE_TEXT'
  | (string & {})

export interface ContentRecord {
  /** At least 1 character. */
  contentReferenceKey: string
  contentMetadata?: ContentMetadata
  contentDocument?: ContentDocument
}

export type ContentStatus = 'APPROVED' | 'DRAFT' | 'REJECTED' | 'SUBMITTED' | (string & {})

export type ContentType = 'EBC' | 'EMC' | (string & {})

export interface Decorator {
  type?: DecoratorType
  /** 0 to 10000. */
  offset?: number
  /** 0 to 10000. */
  length?: number
  /** 0 to 100. */
  depth?: number
}

export type DecoratorType =
  | 'LIST_ITEM'
  | 'LIST_ORDERED'
  | 'LIST_UNORDERED'
  | 'STYLE_BOLD'
  | 'STYLE_ITALIC'
  | 'STYLE_LINEBREAK'
  | 'STYLE_PARAGRAPH'
  | 'STYLE_UNDERLINE'
  | (string & {})

export interface ErrorEntry {
  /** At least 1 character. */
  code: string
  /** At least 1 character. */
  message: string
  /** At least 1 character. */
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetContentDocumentResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  contentRecord: ContentRecord
}

export interface ImageComponent {
  /** At least 1 character. */
  uploadDestinationId: string
  imageCropSpecification: ImageCropSpecification
  /** 1 to 100 characters. */
  altText: string
}

export interface ImageCropSpecification {
  size: ImageDimensions
  offset?: ImageOffsets
}

export interface ImageDimensions {
  width: IntegerWithUnits
  height: IntegerWithUnits
}

export interface ImageOffsets {
  x: IntegerWithUnits
  y: IntegerWithUnits
}

export interface IntegerWithUnits {
  value: number
  units: string
}

export interface ListContentDocumentAsinRelationsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  /** At least 1 character. */
  nextPageToken?: string
  /** Unique items. */
  asinMetadataSet: AsinMetadata[]
}

export interface ParagraphComponent {
  /** 1 to 100 items. */
  textList: TextComponent[]
}

export interface PlainTextItem {
  /** 1 to 100. */
  position: number
  /** 1 to 250 characters. */
  value: string
}

export type PositionType = 'LEFT' | 'RIGHT' | (string & {})

export interface PostContentDocumentApprovalSubmissionResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
}

export interface PostContentDocumentAsinRelationsRequest {
  /** Unique items. */
  asinSet: string[]
}

export interface PostContentDocumentAsinRelationsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
}

export interface PostContentDocumentRequest {
  contentDocument: ContentDocument
}

export interface PostContentDocumentResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  /** At least 1 character. */
  contentReferenceKey: string
}

export interface PostContentDocumentSuspendSubmissionResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
}

export interface PublishRecord {
  /** At least 1 character. */
  marketplaceId: string
  /** At least 5 characters. */
  locale: string
  /** At least 10 characters. */
  asin: string
  contentType: ContentType
  /** At least 1 character. */
  contentSubType?: string
  /** At least 1 character. */
  contentReferenceKey: string
}

export interface SearchContentDocumentsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  /** At least 1 character. */
  nextPageToken?: string
  contentMetadataRecords: ContentMetadataRecord[]
}

export interface SearchContentPublishRecordsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  /** At least 1 character. */
  nextPageToken?: string
  publishRecordList: PublishRecord[]
}

export interface StandardCompanyLogoModule {
  companyLogo: ImageComponent
}

export interface StandardComparisonProductBlock {
  /** 1 to 6. */
  position: number
  image?: ImageComponent
  /** 1 to 80 characters. */
  title?: string
  /** At least 10 characters. */
  asin?: string
  highlight?: boolean
  /** 0 to 10 items. */
  metrics?: PlainTextItem[]
}

export interface StandardComparisonTableModule {
  /** 0 to 6 items. */
  productColumns?: StandardComparisonProductBlock[]
  /** 0 to 10 items. */
  metricRowLabels?: PlainTextItem[]
}

export interface StandardFourImageTextModule {
  headline?: TextComponent
  block1?: StandardImageTextBlock
  block2?: StandardImageTextBlock
  block3?: StandardImageTextBlock
  block4?: StandardImageTextBlock
}

export interface StandardFourImageTextQuadrantModule {
  block1: StandardImageTextBlock
  block2: StandardImageTextBlock
  block3: StandardImageTextBlock
  block4: StandardImageTextBlock
}

export interface StandardHeaderImageTextModule {
  headline?: TextComponent
  block?: StandardImageTextBlock
}

export interface StandardHeaderTextListBlock {
  headline?: TextComponent
  block?: StandardTextListBlock
}

export interface StandardImageCaptionBlock {
  image?: ImageComponent
  caption?: TextComponent
}

export interface StandardImageSidebarModule {
  headline?: TextComponent
  imageCaptionBlock?: StandardImageCaptionBlock
  descriptionTextBlock?: StandardTextBlock
  descriptionListBlock?: StandardTextListBlock
  sidebarImageTextBlock?: StandardImageTextBlock
  sidebarListBlock?: StandardTextListBlock
}

export interface StandardImageTextBlock {
  image?: ImageComponent
  headline?: TextComponent
  body?: ParagraphComponent
}

export interface StandardImageTextCaptionBlock {
  block?: StandardImageTextBlock
  caption?: TextComponent
}

export interface StandardImageTextOverlayModule {
  overlayColorType: ColorType
  block?: StandardImageTextBlock
}

export interface StandardMultipleImageTextModule {
  blocks?: StandardImageTextCaptionBlock[]
}

export interface StandardProductDescriptionModule {
  body: ParagraphComponent
}

export interface StandardSingleImageHighlightsModule {
  image?: ImageComponent
  headline?: TextComponent
  textBlock1?: StandardTextBlock
  textBlock2?: StandardTextBlock
  textBlock3?: StandardTextBlock
  bulletedListBlock?: StandardHeaderTextListBlock
}

export interface StandardSingleImageSpecsDetailModule {
  headline?: TextComponent
  image?: ImageComponent
  descriptionHeadline?: TextComponent
  descriptionBlock1?: StandardTextBlock
  descriptionBlock2?: StandardTextBlock
  specificationHeadline?: TextComponent
  specificationListBlock?: StandardHeaderTextListBlock
  specificationTextBlock?: StandardTextBlock
}

export interface StandardSingleSideImageModule {
  imagePositionType: PositionType
  block?: StandardImageTextBlock
}

export interface StandardTechSpecsModule {
  headline?: TextComponent
  /** 4 to 16 items. */
  specificationList: StandardTextPairBlock[]
  /** 1 to 2. */
  tableCount?: number
}

export interface StandardTextBlock {
  headline?: TextComponent
  body?: ParagraphComponent
}

export interface StandardTextListBlock {
  /** 0 to 8 items. */
  textList: TextItem[]
}

export interface StandardTextModule {
  headline?: TextComponent
  body: ParagraphComponent
}

export interface StandardTextPairBlock {
  label?: TextComponent
  description?: TextComponent
}

export interface StandardThreeImageTextModule {
  headline?: TextComponent
  block1?: StandardImageTextBlock
  block2?: StandardImageTextBlock
  block3?: StandardImageTextBlock
}

export interface TextComponent {
  /** 1 to 10000 characters. */
  value: string
  /** Unique items. */
  decoratorSet?: Decorator[]
}

export interface TextItem {
  /** 1 to 100. */
  position: number
  text: TextComponent
}

export interface ValidateContentDocumentAsinRelationsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[]
  errors: ErrorEntry[]
}

/** Values of `getContentDocument.includedDataSet`. */
export type GetContentDocumentIncludedDataSet = 'CONTENTS' | 'METADATA'

/** Values of `listContentDocumentAsinRelations.includedDataSet`. */
export type ListContentDocumentAsinRelationsIncludedDataSet = 'METADATA'

/** Parameters of {@link AplusContentApi.createContentDocument}. */
export interface CreateContentDocumentParams {
  /** At least 1 character. */
  marketplaceId: string
  body: PostContentDocumentRequest
}

/** Parameters of {@link AplusContentApi.getContentDocument}. */
export interface GetContentDocumentParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
  /** At least 1 item. Unique items. */
  includedDataSet: GetContentDocumentIncludedDataSet[]
}

/** Parameters of {@link AplusContentApi.listContentDocumentAsinRelations}. */
export interface ListContentDocumentAsinRelationsParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
  /** At least 0 items. Unique items. */
  includedDataSet?: ListContentDocumentAsinRelationsIncludedDataSet[]
  /** Unique items. */
  asinSet?: string[]
  /** At least 1 character. */
  pageToken?: string
}

/** Parameters of {@link AplusContentApi.postContentDocumentApprovalSubmission}. */
export interface PostContentDocumentApprovalSubmissionParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
}

/** Parameters of {@link AplusContentApi.postContentDocumentAsinRelations}. */
export interface PostContentDocumentAsinRelationsParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
  body: PostContentDocumentAsinRelationsRequest
}

/** Parameters of {@link AplusContentApi.postContentDocumentSuspendSubmission}. */
export interface PostContentDocumentSuspendSubmissionParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
}

/** Parameters of {@link AplusContentApi.searchContentDocuments}. */
export interface SearchContentDocumentsParams {
  /** At least 1 character. */
  marketplaceId: string
  /** At least 1 character. */
  pageToken?: string
}

/** Parameters of {@link AplusContentApi.searchContentPublishRecords}. */
export interface SearchContentPublishRecordsParams {
  /** At least 1 character. */
  marketplaceId: string
  /** At least 10 characters. */
  asin: string
  /** At least 1 character. */
  pageToken?: string
}

/** Parameters of {@link AplusContentApi.updateContentDocument}. */
export interface UpdateContentDocumentParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
  body: PostContentDocumentRequest
}

/** Parameters of {@link AplusContentApi.validateContentDocumentAsinRelations}. */
export interface ValidateContentDocumentAsinRelationsParams {
  /** At least 1 character. */
  marketplaceId: string
  body: PostContentDocumentRequest
  /** Unique items. */
  asinSet?: string[]
}
