// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

export interface AplusPaginatedResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** At least 1 character. */
  nextPageToken?: string | undefined
}

export interface AplusResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
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
  badgeSet?: AsinBadge[] | undefined
  /** At least 10 characters. */
  parent?: string | undefined
  /** At least 1 character. */
  title?: string | undefined
  /** At least 1 character. */
  imageUrl?: string | undefined
  /** Unique items. */
  contentReferenceKeySet?: string[] | undefined
}

export type ColorType = 'DARK' | 'LIGHT' | (string & {})

export type ContentBadge = 'BULK' | 'GENERATED' | 'LAUNCHPAD' | 'PREMIUM' | 'STANDARD' | (string & {})

export interface ContentDocument {
  /** 1 to 100 characters. */
  name: string
  contentType: ContentType
  /** At least 1 character. */
  contentSubType?: string | undefined
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
  standardCompanyLogo?: StandardCompanyLogoModule | undefined
  standardComparisonTable?: StandardComparisonTableModule | undefined
  standardFourImageText?: StandardFourImageTextModule | undefined
  standardFourImageTextQuadrant?: StandardFourImageTextQuadrantModule | undefined
  standardHeaderImageText?: StandardHeaderImageTextModule | undefined
  standardImageSidebar?: StandardImageSidebarModule | undefined
  standardImageTextOverlay?: StandardImageTextOverlayModule | undefined
  standardMultipleImageText?: StandardMultipleImageTextModule | undefined
  standardProductDescription?: StandardProductDescriptionModule | undefined
  standardSingleImageHighlights?: StandardSingleImageHighlightsModule | undefined
  standardSingleImageSpecsDetail?: StandardSingleImageSpecsDetailModule | undefined
  standardSingleSideImage?: StandardSingleSideImageModule | undefined
  standardTechSpecs?: StandardTechSpecsModule | undefined
  standardText?: StandardTextModule | undefined
  standardThreeImageText?: StandardThreeImageTextModule | undefined
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
  contentMetadata?: ContentMetadata | undefined
  contentDocument?: ContentDocument | undefined
}

export type ContentStatus = 'APPROVED' | 'DRAFT' | 'REJECTED' | 'SUBMITTED' | (string & {})

export type ContentType = 'EBC' | 'EMC' | (string & {})

export interface Decorator {
  type?: DecoratorType | undefined
  /** 0 to 10000. */
  offset?: number | undefined
  /** 0 to 10000. */
  length?: number | undefined
  /** 0 to 100. */
  depth?: number | undefined
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
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetContentDocumentResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
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
  offset?: ImageOffsets | undefined
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
  warnings?: ErrorEntry[] | undefined
  /** At least 1 character. */
  nextPageToken?: string | undefined
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
  warnings?: ErrorEntry[] | undefined
}

export interface PostContentDocumentAsinRelationsRequest {
  /** Unique items. */
  asinSet: string[]
}

export interface PostContentDocumentAsinRelationsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
}

export interface PostContentDocumentRequest {
  contentDocument: ContentDocument
}

export interface PostContentDocumentResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** At least 1 character. */
  contentReferenceKey: string
}

export interface PostContentDocumentSuspendSubmissionResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
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
  contentSubType?: string | undefined
  /** At least 1 character. */
  contentReferenceKey: string
}

export interface SearchContentDocumentsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** At least 1 character. */
  nextPageToken?: string | undefined
  contentMetadataRecords: ContentMetadataRecord[]
}

export interface SearchContentPublishRecordsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** At least 1 character. */
  nextPageToken?: string | undefined
  publishRecordList: PublishRecord[]
}

export interface StandardCompanyLogoModule {
  companyLogo: ImageComponent
}

export interface StandardComparisonProductBlock {
  /** 1 to 6. */
  position: number
  image?: ImageComponent | undefined
  /** 1 to 80 characters. */
  title?: string | undefined
  /** At least 10 characters. */
  asin?: string | undefined
  highlight?: boolean | undefined
  /** 0 to 10 items. */
  metrics?: PlainTextItem[] | undefined
}

export interface StandardComparisonTableModule {
  /** 0 to 6 items. */
  productColumns?: StandardComparisonProductBlock[] | undefined
  /** 0 to 10 items. */
  metricRowLabels?: PlainTextItem[] | undefined
}

export interface StandardFourImageTextModule {
  headline?: TextComponent | undefined
  block1?: StandardImageTextBlock | undefined
  block2?: StandardImageTextBlock | undefined
  block3?: StandardImageTextBlock | undefined
  block4?: StandardImageTextBlock | undefined
}

export interface StandardFourImageTextQuadrantModule {
  block1: StandardImageTextBlock
  block2: StandardImageTextBlock
  block3: StandardImageTextBlock
  block4: StandardImageTextBlock
}

export interface StandardHeaderImageTextModule {
  headline?: TextComponent | undefined
  block?: StandardImageTextBlock | undefined
}

export interface StandardHeaderTextListBlock {
  headline?: TextComponent | undefined
  block?: StandardTextListBlock | undefined
}

export interface StandardImageCaptionBlock {
  image?: ImageComponent | undefined
  caption?: TextComponent | undefined
}

export interface StandardImageSidebarModule {
  headline?: TextComponent | undefined
  imageCaptionBlock?: StandardImageCaptionBlock | undefined
  descriptionTextBlock?: StandardTextBlock | undefined
  descriptionListBlock?: StandardTextListBlock | undefined
  sidebarImageTextBlock?: StandardImageTextBlock | undefined
  sidebarListBlock?: StandardTextListBlock | undefined
}

export interface StandardImageTextBlock {
  image?: ImageComponent | undefined
  headline?: TextComponent | undefined
  body?: ParagraphComponent | undefined
}

export interface StandardImageTextCaptionBlock {
  block?: StandardImageTextBlock | undefined
  caption?: TextComponent | undefined
}

export interface StandardImageTextOverlayModule {
  overlayColorType: ColorType
  block?: StandardImageTextBlock | undefined
}

export interface StandardMultipleImageTextModule {
  blocks?: StandardImageTextCaptionBlock[] | undefined
}

export interface StandardProductDescriptionModule {
  body: ParagraphComponent
}

export interface StandardSingleImageHighlightsModule {
  image?: ImageComponent | undefined
  headline?: TextComponent | undefined
  textBlock1?: StandardTextBlock | undefined
  textBlock2?: StandardTextBlock | undefined
  textBlock3?: StandardTextBlock | undefined
  bulletedListBlock?: StandardHeaderTextListBlock | undefined
}

export interface StandardSingleImageSpecsDetailModule {
  headline?: TextComponent | undefined
  image?: ImageComponent | undefined
  descriptionHeadline?: TextComponent | undefined
  descriptionBlock1?: StandardTextBlock | undefined
  descriptionBlock2?: StandardTextBlock | undefined
  specificationHeadline?: TextComponent | undefined
  specificationListBlock?: StandardHeaderTextListBlock | undefined
  specificationTextBlock?: StandardTextBlock | undefined
}

export interface StandardSingleSideImageModule {
  imagePositionType: PositionType
  block?: StandardImageTextBlock | undefined
}

export interface StandardTechSpecsModule {
  headline?: TextComponent | undefined
  /** 4 to 16 items. */
  specificationList: StandardTextPairBlock[]
  /** 1 to 2. */
  tableCount?: number | undefined
}

export interface StandardTextBlock {
  headline?: TextComponent | undefined
  body?: ParagraphComponent | undefined
}

export interface StandardTextListBlock {
  /** 0 to 8 items. */
  textList: TextItem[]
}

export interface StandardTextModule {
  headline?: TextComponent | undefined
  body: ParagraphComponent
}

export interface StandardTextPairBlock {
  label?: TextComponent | undefined
  description?: TextComponent | undefined
}

export interface StandardThreeImageTextModule {
  headline?: TextComponent | undefined
  block1?: StandardImageTextBlock | undefined
  block2?: StandardImageTextBlock | undefined
  block3?: StandardImageTextBlock | undefined
}

export interface TextComponent {
  /** 1 to 10000 characters. */
  value: string
  /** Unique items. */
  decoratorSet?: Decorator[] | undefined
}

export interface TextItem {
  /** 1 to 100. */
  position: number
  text: TextComponent
}

export interface ValidateContentDocumentAsinRelationsResponse {
  /** Unique items. */
  warnings?: ErrorEntry[] | undefined
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
  includedDataSet: readonly GetContentDocumentIncludedDataSet[]
}

/** Parameters of {@link AplusContentApi.listContentDocumentAsinRelations}. */
export interface ListContentDocumentAsinRelationsParams {
  /** At least 1 character. */
  contentReferenceKey: string
  /** At least 1 character. */
  marketplaceId: string
  /** At least 0 items. Unique items. */
  includedDataSet?: readonly ListContentDocumentAsinRelationsIncludedDataSet[] | undefined
  /** Unique items. */
  asinSet?: readonly string[] | undefined
  /** At least 1 character. */
  pageToken?: string | undefined
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
  pageToken?: string | undefined
}

/** Parameters of {@link AplusContentApi.searchContentPublishRecords}. */
export interface SearchContentPublishRecordsParams {
  /** At least 1 character. */
  marketplaceId: string
  /** At least 10 characters. */
  asin: string
  /** At least 1 character. */
  pageToken?: string | undefined
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
  asinSet?: readonly string[] | undefined
}
