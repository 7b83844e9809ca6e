// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

/** Fields of every paged response. A page can be empty although more pages follow. */
export interface AplusPaginatedResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** Token of the next page, for `pageToken`. Absent or `null` on the last page. At least 1 character. */
  nextPageToken?: string | undefined
}

/** Fields of every response. A request can succeed in part. */
export interface AplusResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
}

/**
 * Status of an ASIN for A+ Content. It depends on the request. `BRAND_NOT_ELIGIBLE`: the ASIN belongs to no
 * brand of the selling partner.
 */
export type AsinBadge =
  | 'BRAND_NOT_ELIGIBLE'
  | 'CATALOG_NOT_FOUND'
  | 'CONTENT_NOT_PUBLISHED'
  | 'CONTENT_PUBLISHED'
  | (string & {})

/** An ASIN related to a document. Without `METADATA` in `includedDataSet`, only `asin` is present. */
export interface AsinMetadata {
  /** ASIN related to the document. At least 10 characters. */
  asin: string
  /** Badges that show the status of the ASIN for A+ Content. Unique items. */
  badgeSet?: AsinBadge[] | undefined
  /** ASIN of the variation parent. At least 10 characters. */
  parent?: string | undefined
  /** Title of the item in the Amazon catalog. At least 1 character. */
  title?: string | undefined
  /** URL of the item's default image in the Amazon catalog. At least 1 character. */
  imageUrl?: string | undefined
  /** Keys of the A+ Content documents of the ASIN. Unique items. */
  contentReferenceKeySet?: string[] | undefined
}

/**
 * Colors of an overlay box: light text on dark gray (`DARK`) or dark text on white (`LIGHT`). Both backgrounds
 * are semi-opaque.
 */
export type ColorType = 'DARK' | 'LIGHT' | (string & {})

/**
 * Property of a document. `BULK`: applied to ASINs in bulk. `GENERATED`: created automatically, lost with the
 * first change by a user.
 */
export type ContentBadge = 'BULK' | 'GENERATED' | 'LAUNCHPAD' | 'PREMIUM' | 'STANDARD' | (string & {})

/** An A+ Content document, which Amazon publishes on detail pages. */
export interface ContentDocument {
  /** Name of the document. 1 to 100 characters. */
  name: string
  /** Origin of the document: Seller Central or Vendor Central. */
  contentType: ContentType
  /** Special purpose of the document. Not every content type has subtypes. At least 1 character. */
  contentSubType?: string | undefined
  /** Language of the contents, such as `en-US`. At least 5 characters. */
  locale: string
  /** Modules of the document, with its texts and images. 1 to 100 items. */
  contentModuleList: ContentModule[]
}

/** Metadata of an A+ Content document. */
export interface ContentMetadata {
  /** Name of the document. 1 to 100 characters. */
  name: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
  /** State of the review. */
  status: ContentStatus
  /** Badges that show properties of the document. Unique items. */
  badgeSet: ContentBadge[]
  /** Approximate date and time of the last update of the document and its metadata. ISO 8601 date and time. */
  updateTime: string
}

/** Key and metadata of an A+ Content document. */
export interface ContentMetadataRecord {
  /** Key of the document, for other operations. At least 1 character. */
  contentReferenceKey: string
  /** Name, status and badges of the document. */
  contentMetadata: ContentMetadata
}

/**
 * A part of an A+ Content document, with its texts and images. Set `contentModuleType` and the one property that
 * belongs to it.
 */
export interface ContentModule {
  /** Kind of module. It names the property to set: `standardText` for `STANDARD_TEXT`. */
  contentModuleType: ContentModuleType
  /** Content of a company logo module. */
  standardCompanyLogo?: StandardCompanyLogoModule | undefined
  /** Content of a comparison table of products. */
  standardComparisonTable?: StandardComparisonTableModule | undefined
  /** Content of a module with four images in one row, with texts. */
  standardFourImageText?: StandardFourImageTextModule | undefined
  /** Content of a module with four images in two rows of two, with texts. */
  standardFourImageTextQuadrant?: StandardFourImageTextQuadrantModule | undefined
  /** Content of a module with a headline, an image and a text. */
  standardHeaderImageText?: StandardHeaderImageTextModule | undefined
  /** Content of a module with a main part and a sidebar. */
  standardImageSidebar?: StandardImageSidebarModule | undefined
  /** Content of a module with a text box over an image. */
  standardImageTextOverlay?: StandardImageTextOverlayModule | undefined
  /** Content of a module whose images and texts appear one at a time. */
  standardMultipleImageText?: StandardMultipleImageTextModule | undefined
  /** Content of a product description. */
  standardProductDescription?: StandardProductDescriptionModule | undefined
  /** Content of a module with an image, several texts and a bulleted list. */
  standardSingleImageHighlights?: StandardSingleImageHighlightsModule | undefined
  /** Content of a module with an image, texts, a bulleted list and technical details. */
  standardSingleImageSpecsDetail?: StandardSingleImageSpecsDetailModule | undefined
  /** Content of a module with a headline, a text and an image beside them. */
  standardSingleSideImage?: StandardSingleSideImageModule | undefined
  /** Content of a table of technical features. */
  standardTechSpecs?: StandardTechSpecsModule | undefined
  /** Content of a module with a headline and a text. */
  standardText?: StandardTextModule | undefined
  /** Content of a module with three images in one row, with texts. */
  standardThreeImageText?: StandardThreeImageTextModule | undefined
}

/** Kind of module. `ContentModule` has one property for each kind. */
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

/** An A+ Content document with its key and metadata. */
export interface ContentRecord {
  /** Key of the document, for other operations. At least 1 character. */
  contentReferenceKey: string
  /** Metadata of the document. Only if `includedDataSet` contains `METADATA`. */
  contentMetadata?: ContentMetadata | undefined
  /** Contents of the document. Only if `includedDataSet` contains `CONTENTS`. */
  contentDocument?: ContentDocument | undefined
}

/**
 * State of the review. `DRAFT`: not submitted yet. `SUBMITTED`: in review. `APPROVED`: Amazon publishes it.
 * `REJECTED`: revise it for the reasons given, and submit it again.
 */
export type ContentStatus = 'APPROVED' | 'DRAFT' | 'REJECTED' | 'SUBMITTED' | (string & {})

/** Origin of a document: the A+ Content Manager of Seller Central (`EBC`) or of Vendor Central (`EMC`). */
export type ContentType = 'EBC' | 'EMC' | (string & {})

/** Format of a part of a text, such as bold. */
export interface Decorator {
  /** Kind of format. */
  type?: DecoratorType | undefined
  /** Index of the first character to format. The text starts at 0. 0 to 10000. */
  offset?: number | undefined
  /** Number of characters to format. A line break can have length 0, between two characters. 0 to 10000. */
  length?: number | undefined
  /** Level of the format, such as the indentation of a bullet point. 0 to 100. */
  depth?: number | undefined
}

/**
 * Kind of format. `LIST_ORDERED` (numbered) and `LIST_UNORDERED` (bulleted) enclose the whole list, `LIST_ITEM`
 * each entry in it.
 */
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

/** One reason why a request failed, or one message of a validation or of `warnings`. */
export interface ErrorEntry {
  /** Kind of error or warning, such as `InvalidInput`. Use it in programs. At least 1 character. */
  code: string
  /**
   * Description of the error or warning. Amazon can change the words, so programs should not depend on them. At
   * least 1 character.
   */
  message: string
  /** Further information that helps to understand or solve the problem. At least 1 character. */
  details?: string | undefined
}

/** Body of an error response, and the errors in the response of `validateContentDocumentAsinRelations`. */
export interface ErrorList {
  /** Reasons why the request failed, or errors that a validation found in the document. */
  errors: ErrorEntry[]
}

/** Response of `getContentDocument`. */
export interface GetContentDocumentResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** The document, with its key. */
  contentRecord: ContentRecord
}

/** An image of the A+ Content media library. */
export interface ImageComponent {
  /** ID of the uploaded image, from the Uploads API. At least 1 character. */
  uploadDestinationId: string
  /** Part of the image to show. */
  imageCropSpecification: ImageCropSpecification
  /** Alternative text of the image. 1 to 100 characters. */
  altText: string
}

/** Part of an image to show. To show the whole image, set `size` to its original size. */
export interface ImageCropSpecification {
  /** Width and height of the part. */
  size: ImageDimensions
  /** Upper left corner of the part in the original image. Default: (0,0). */
  offset?: ImageOffsets | undefined
}

/** Width and height of an image or a part of it, in pixels. */
export interface ImageDimensions {
  /** Width in pixels, from the upper left corner. */
  width: IntegerWithUnits
  /** Height in pixels, from the upper left corner. */
  height: IntegerWithUnits
}

/** Upper left corner of a part of an image, in coordinates of the original image. */
export interface ImageOffsets {
  /** Distance from the left edge of the original image. */
  x: IntegerWithUnits
  /** Distance from the upper edge of the original image. */
  y: IntegerWithUnits
}

/** A whole number with a unit. */
export interface IntegerWithUnits {
  /** Number of units. */
  value: number
  /** Unit of `value`. For the size of an image, it must be `pixels`. */
  units: IntegerWithUnitsUnits
}

/** Response of `listContentDocumentAsinRelations`. */
export interface ListContentDocumentAsinRelationsResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** Token of the next page, for `pageToken`. Absent or `null` on the last page. At least 1 character. */
  nextPageToken?: string | undefined
  /** ASINs related to the document. With metadata only if `includedDataSet` contains `METADATA`. Unique items. */
  asinMetadataSet: AsinMetadata[]
}

/** A longer text with formats, usually shown in a text box. */
export interface ParagraphComponent {
  /** Pieces of text, in order. 1 to 100 items. */
  textList: TextComponent[]
}

/** A short text without formats, such as a label. */
export interface PlainTextItem {
  /** Index of the text in its list, from 1. Each index can occur once. 1 to 100. */
  position: number
  /** The text itself. 1 to 250 characters. */
  value: string
}

/** Side of the module on which the content stands. */
export type PositionType = 'LEFT' | 'RIGHT' | (string & {})

/** Response of `postContentDocumentApprovalSubmission`. */
export interface PostContentDocumentApprovalSubmissionResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
}

/** Body of a `postContentDocumentAsinRelations` request. */
export interface PostContentDocumentAsinRelationsRequest {
  /** All ASINs that the document should be related to. Unique items. */
  asinSet: string[]
}

/** Response of `postContentDocumentAsinRelations`. */
export interface PostContentDocumentAsinRelationsResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
}

/** Body of a request that creates, updates or validates a document. */
export interface PostContentDocumentRequest {
  /** The whole document. */
  contentDocument: ContentDocument
}

/** Response of `createContentDocument` and `updateContentDocument`. */
export interface PostContentDocumentResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** Key of the document, for other operations. At least 1 character. */
  contentReferenceKey: string
}

/** Response of `postContentDocumentSuspendSubmission`. */
export interface PostContentDocumentSuspendSubmissionResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
}

/** Record of the publication of a document for an ASIN. */
export interface PublishRecord {
  /** Amazon store of the publication. At least 1 character. */
  marketplaceId: string
  /** Language of the content, such as `en-US`. At least 5 characters. */
  locale: string
  /** ASIN on whose detail page the content stands. At least 10 characters. */
  asin: string
  /** Origin of the document: Seller Central or Vendor Central. */
  contentType: ContentType
  /** Special purpose of the document. At least 1 character. */
  contentSubType?: string | undefined
  /** Key of the document, for other operations. At least 1 character. */
  contentReferenceKey: string
}

/** Response of `searchContentDocuments`. */
export interface SearchContentDocumentsResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** Token of the next page, for `pageToken`. Absent or `null` on the last page. At least 1 character. */
  nextPageToken?: string | undefined
  /** Keys and metadata of the documents on this page. */
  contentMetadataRecords: ContentMetadataRecord[]
}

/** Response of `searchContentPublishRecords`. */
export interface SearchContentPublishRecordsResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** Token of the next page, for `pageToken`. Absent or `null` on the last page. At least 1 character. */
  nextPageToken?: string | undefined
  /** Records of publications on this page. */
  publishRecordList: PublishRecord[]
}

/** A module that shows the logo of a company. */
export interface StandardCompanyLogoModule {
  /** Image of the logo. */
  companyLogo: ImageComponent
}

/** One product in a comparison table. */
export interface StandardComparisonProductBlock {
  /** Index of the product in the table. Each index can occur once. 1 to 6. */
  position: number
  /** Image of the product. */
  image?: ImageComponent | undefined
  /** Title of the product. 1 to 80 characters. */
  title?: string | undefined
  /** ASIN of the product. At least 10 characters. */
  asin?: string | undefined
  /** Whether the product is highlighted. */
  highlight?: boolean | undefined
  /** Values of the product for the rows of the table. 0 to 10 items. */
  metrics?: PlainTextItem[] | undefined
}

/** A module that compares products in a table. */
export interface StandardComparisonTableModule {
  /** Products to compare, one column each. 0 to 6 items. */
  productColumns?: StandardComparisonProductBlock[] | undefined
  /** Names of the compared properties, one row each. 0 to 10 items. */
  metricRowLabels?: PlainTextItem[] | undefined
}

/** A module with four images in one row, with texts. */
export interface StandardFourImageTextModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** First image with its text. */
  block1?: StandardImageTextBlock | undefined
  /** Second image with its text. */
  block2?: StandardImageTextBlock | undefined
  /** Third image with its text. */
  block3?: StandardImageTextBlock | undefined
  /** Fourth image with its text. */
  block4?: StandardImageTextBlock | undefined
}

/** A module with four images in two rows of two, with texts. */
export interface StandardFourImageTextQuadrantModule {
  /** First image with its text. */
  block1: StandardImageTextBlock
  /** Second image with its text. */
  block2: StandardImageTextBlock
  /** Third image with its text. */
  block3: StandardImageTextBlock
  /** Fourth image with its text. */
  block4: StandardImageTextBlock
}

/** A module with a headline, an image and a text. */
export interface StandardHeaderImageTextModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** Image with its text. */
  block?: StandardImageTextBlock | undefined
}

/** A list of short texts with a headline. */
export interface StandardHeaderTextListBlock {
  /** Title of the list. */
  headline?: TextComponent | undefined
  /** Entries of the list. */
  block?: StandardTextListBlock | undefined
}

/** An image and the text that belongs to it. */
export interface StandardImageCaptionBlock {
  /** Image to show. */
  image?: ImageComponent | undefined
  /** Text that belongs to the image. */
  caption?: TextComponent | undefined
}

/**
 * A module with a main part and a sidebar. Each has an image, a text and a bulleted list, and the sidebar's
 * image is smaller.
 */
export interface StandardImageSidebarModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** Image of the main part, with its caption. */
  imageCaptionBlock?: StandardImageCaptionBlock | undefined
  /** Text of the main part. */
  descriptionTextBlock?: StandardTextBlock | undefined
  /** Bulleted list of the main part. */
  descriptionListBlock?: StandardTextListBlock | undefined
  /** Smaller image of the sidebar, with its text. */
  sidebarImageTextBlock?: StandardImageTextBlock | undefined
  /** Bulleted list of the sidebar. */
  sidebarListBlock?: StandardTextListBlock | undefined
}

/** An image with a headline and a text. */
export interface StandardImageTextBlock {
  /** Image to show. */
  image?: ImageComponent | undefined
  /** Title of the text. */
  headline?: TextComponent | undefined
  /** Text that belongs to the image. */
  body?: ParagraphComponent | undefined
}

/** An image with a headline, a text and a caption. */
export interface StandardImageTextCaptionBlock {
  /** Image with its headline and text. */
  block?: StandardImageTextBlock | undefined
  /** Caption of the image. Some devices do not show it. */
  caption?: TextComponent | undefined
}

/** A module with a text box over a background image. */
export interface StandardImageTextOverlayModule {
  /** Colors of the text box. */
  overlayColorType: ColorType
  /** Background image, and the text of the box. */
  block?: StandardImageTextBlock | undefined
}

/** A module with images and texts. It shows one of them at a time, and users click on thumbnails to change it. */
export interface StandardMultipleImageTextModule {
  /** Images with their texts and captions. */
  blocks?: StandardImageTextCaptionBlock[] | undefined
}

/** A module with a text that describes the product. */
export interface StandardProductDescriptionModule {
  /** Text of the description. */
  body: ParagraphComponent
}

/** A module with an image, several texts and a bulleted list. */
export interface StandardSingleImageHighlightsModule {
  /** Image to show. */
  image?: ImageComponent | undefined
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** First text. */
  textBlock1?: StandardTextBlock | undefined
  /** Second text. */
  textBlock2?: StandardTextBlock | undefined
  /** Third text. */
  textBlock3?: StandardTextBlock | undefined
  /** Bulleted list with its headline. */
  bulletedListBlock?: StandardHeaderTextListBlock | undefined
}

/** A module with an image, texts, a bulleted list and technical details. */
export interface StandardSingleImageSpecsDetailModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** Image to show. */
  image?: ImageComponent | undefined
  /** Title of the description. */
  descriptionHeadline?: TextComponent | undefined
  /** First text of the description. */
  descriptionBlock1?: StandardTextBlock | undefined
  /** Second text of the description. */
  descriptionBlock2?: StandardTextBlock | undefined
  /** Title of the technical details. */
  specificationHeadline?: TextComponent | undefined
  /** Bulleted list of technical details, with its headline. */
  specificationListBlock?: StandardHeaderTextListBlock | undefined
  /** Text about technical details. */
  specificationTextBlock?: StandardTextBlock | undefined
}

/** A module with a headline, a text and an image beside them. */
export interface StandardSingleSideImageModule {
  /** Side of the module on which the image stands. */
  imagePositionType: PositionType
  /** Image with its headline and text. */
  block?: StandardImageTextBlock | undefined
}

/** A module with a table of technical features. */
export interface StandardTechSpecsModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** Features, each with a name and a definition. 4 to 16 items. */
  specificationList: StandardTextPairBlock[]
  /** Number of tables. The features are divided evenly between them. 1 to 2. */
  tableCount?: number | undefined
}

/** A text with a headline. */
export interface StandardTextBlock {
  /** Title of the text. */
  headline?: TextComponent | undefined
  /** Text under the headline. */
  body?: ParagraphComponent | undefined
}

/** A list of short texts, usually shown as bullet points. */
export interface StandardTextListBlock {
  /** Entries of the list. 0 to 8 items. */
  textList: TextItem[]
}

/** A module with a headline and a text. */
export interface StandardTextModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** Text of the module. */
  body: ParagraphComponent
}

/** A label with a description, such as a feature and its value. */
export interface StandardTextPairBlock {
  /** Name of the feature. */
  label?: TextComponent | undefined
  /** Definition of the feature. */
  description?: TextComponent | undefined
}

/** A module with three images in one row, with texts. */
export interface StandardThreeImageTextModule {
  /** Title of the module. */
  headline?: TextComponent | undefined
  /** First image with its text. */
  block1?: StandardImageTextBlock | undefined
  /** Second image with its text. */
  block2?: StandardImageTextBlock | undefined
  /** Third image with its text. */
  block3?: StandardImageTextBlock | undefined
}

/** A text with formats. */
export interface TextComponent {
  /** The text, without formats. 1 to 10000 characters. */
  value: string
  /** Formats of parts of the text. Unique items. */
  decoratorSet?: Decorator[] | undefined
}

/** One entry of a list, with formats. */
export interface TextItem {
  /** Index of the entry in its list, from 1. Each index can occur once. 1 to 100. */
  position: number
  /** Text of the entry. */
  text: TextComponent
}

/** Response of `validateContentDocumentAsinRelations`: warnings and errors that Amazon found in the document. */
export interface ValidateContentDocumentAsinRelationsResponse {
  /** Warnings and comments about the request. Unique items. */
  warnings?: ErrorEntry[] | undefined
  /** Reasons why the request failed, or errors that a validation found in the document. */
  errors: ErrorEntry[]
}

/** Values of `getContentDocument.includedDataSet`. */
export type GetContentDocumentIncludedDataSet = 'CONTENTS' | 'METADATA'

/** Values of `IntegerWithUnits.units`. */
export type IntegerWithUnitsUnits = 'pixels' | (string & {})

/** Values of `listContentDocumentAsinRelations.includedDataSet`. */
export type ListContentDocumentAsinRelationsIncludedDataSet = 'METADATA'

/** Parameters of {@link AplusContentApi.createContentDocument}. */
export interface CreateContentDocumentParams {
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
  /** The document to create. */
  body: PostContentDocumentRequest
}

/** Parameters of {@link AplusContentApi.getContentDocument}. */
export interface GetContentDocumentParams {
  /** Key of the document. Amazon can change it, so it is unsuitable for permanent links. At least 1 character. */
  contentReferenceKey: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
  /** Parts of the document to return. At least 1 item. Unique items. */
  includedDataSet: readonly GetContentDocumentIncludedDataSet[]
}

/** Parameters of {@link AplusContentApi.listContentDocumentAsinRelations}. */
export interface ListContentDocumentAsinRelationsParams {
  /** Key of the document. Amazon can change it, so it is unsuitable for permanent links. At least 1 character. */
  contentReferenceKey: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
  /**
   * Set to `METADATA` to also return the metadata of the ASINs. If omitted, the response contains only the ASINs.
   * At least 0 items. Unique items.
   */
  includedDataSet?: readonly ListContentDocumentAsinRelationsIncludedDataSet[] | undefined
  /** Only these ASINs. Default: all ASINs related to the document. Unique items. */
  asinSet?: readonly string[] | undefined
  /**
   * Token of the next page, from `nextPageToken` of the previous response. Repeat the other parameters unchanged.
   * At least 1 character.
   */
  pageToken?: string | undefined
}

/** Parameters of {@link AplusContentApi.postContentDocumentApprovalSubmission}. */
export interface PostContentDocumentApprovalSubmissionParams {
  /** Key of the document. Amazon can change it, so it is unsuitable for permanent links. At least 1 character. */
  contentReferenceKey: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
}

/** Parameters of {@link AplusContentApi.postContentDocumentAsinRelations}. */
export interface PostContentDocumentAsinRelationsParams {
  /** Key of the document. Amazon can change it, so it is unsuitable for permanent links. At least 1 character. */
  contentReferenceKey: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
  /** The new set of ASINs. */
  body: PostContentDocumentAsinRelationsRequest
}

/** Parameters of {@link AplusContentApi.postContentDocumentSuspendSubmission}. */
export interface PostContentDocumentSuspendSubmissionParams {
  /** Key of the document. Amazon can change it, so it is unsuitable for permanent links. At least 1 character. */
  contentReferenceKey: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
}

/** Parameters of {@link AplusContentApi.searchContentDocuments}. */
export interface SearchContentDocumentsParams {
  /** Amazon store of the documents. At least 1 character. */
  marketplaceId: string
  /**
   * Token of the next page, from `nextPageToken` of the previous response. Repeat the other parameters unchanged.
   * At least 1 character.
   */
  pageToken?: string | undefined
}

/** Parameters of {@link AplusContentApi.searchContentPublishRecords}. */
export interface SearchContentPublishRecordsParams {
  /** Amazon store of the ASIN. At least 1 character. */
  marketplaceId: string
  /** ASIN to search records for. At least 10 characters. */
  asin: string
  /**
   * Token of the next page, from `nextPageToken` of the previous response. Repeat the other parameters unchanged.
   * At least 1 character.
   */
  pageToken?: string | undefined
}

/** Parameters of {@link AplusContentApi.updateContentDocument}. */
export interface UpdateContentDocumentParams {
  /** Key of the document. Amazon can change it, so it is unsuitable for permanent links. At least 1 character. */
  contentReferenceKey: string
  /** Amazon store of the document. At least 1 character. */
  marketplaceId: string
  /** The new document. */
  body: PostContentDocumentRequest
}

/** Parameters of {@link AplusContentApi.validateContentDocumentAsinRelations}. */
export interface ValidateContentDocumentAsinRelationsParams {
  /** Amazon store of the ASINs. At least 1 character. */
  marketplaceId: string
  /** The document to check. */
  body: PostContentDocumentRequest
  /** ASINs to check the document for. Unique items. */
  asinSet?: readonly string[] | undefined
}
