import type { StoreFacts } from './store-facts.js'

/**
 * Values of text fields, by the field's name. All rows that fit are tried in this order, until a value satisfies the
 * model's constraints.
 */
interface TextRow {
  /** Name of the field. */
  readonly names: RegExp
  /** Name of the object that has the field. @default any */
  readonly within?: RegExp
  /** A pattern of the values. */
  readonly pattern?: string
  readonly oneOf?: readonly string[]
  readonly ofStore?: (store: StoreFacts) => string
  readonly isDate?: true
}

/** A pattern of UUIDs. */
export const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}'
const base64 = '[A-Za-z0-9]{43}='
const decimal = '[1-9][0-9]?\\.[0-9]{2}'
const people = ['Alex Example', 'Kim Sample', 'Robin Placeholder', 'Sam Specimen']
const sentences = [
  'An example of a text.',
  'This text comes from the sandbox.',
  'A short text, generated from the model.',
]

export const textRows: readonly TextRow[] = [
  { names: /asins?$/i, pattern: 'B0[0-9A-Z]{8}' },
  { names: /fn_?sku$|fulfillmentNetworkSku$/i, pattern: 'X00[0-9A-Z]{7}' },
  { names: /sku(id)?s?$/i, pattern: 'SKU-[A-Z]{3}-[0-9]{4}' },
  { names: /orderIds?$/i, pattern: '[0-9]{3}-[0-9]{7}-[0-9]{7}' },
  { names: /(orderItem|lineItem|item)Ids?$/i, pattern: '[1-9][0-9]{13}' },
  { names: /marketplaceIds?$/i, ofStore: ({ marketplaceId }) => marketplaceId },
  { names: /(seller|merchant|sellingPartner|partner|buyer)Id$/i, pattern: 'A[0-9A-Z]{13}' },
  { names: /(fulfillmentCenter|warehouse)Id$/i, oneOf: ['PHX7', 'DTM2', 'LTN4', 'BNA3'] },
  { names: /tracking(id|number)s?$|aftn$/i, pattern: '1Z[0-9A-Z]{6}[0-9]{10}' },
  { names: /shipmentIds?$/i, pattern: 'FBA[0-9A-Z]{9}' },
  { names: /(report|feed|query|invoices?)Id$/i, pattern: '[1-9][0-9]{10}' },
  { names: /documentIds?$/i, pattern: `amzn1\\.spdoc\\.1\\.4\\.na\\.${uuid}` },
  { names: /(browseNode|classification|category)Id$/i, pattern: '[1-9][0-9]{9}' },
  { names: /carrier(code|name|id|codeValue)?$/i, oneOf: ['UPS', 'FEDEX', 'USPS', 'DHL'] },
  { names: /currency(code)?$|currencyCode/i, ofStore: ({ currencyCode }) => currencyCode },
  { names: /country(code)?$|countryOfOrigin$/i, ofStore: ({ countryCode }) => countryCode },
  { names: /locale|language/i, ofStore: ({ language, countryCode }) => `${language}_${countryCode}` },
  { names: /time_?zone/i, ofStore: ({ timeZone }) => timeZone },
  { names: /domain(name)?$/i, ofStore: ({ domain }) => `www.${domain}` },
  { names: /(sales|order)Channel$|marketplaceName$/i, ofStore: ({ domain }) => `Amazon${domain.slice(6)}` },
  { names: /^(city|county|municipality|district(orcounty)?|neighborhood)$/i, ofStore: ({ city }) => city },
  { names: /^(state(or.*)?|.*region)$/i, ofStore: ({ state }) => state },
  { names: /postalCode$/i, ofStore: ({ postalCode }) => postalCode },
  { names: /addressLine1$|streetName$/i, oneOf: ['1 Example Street', '27 Sample Road', '300 Test Avenue'] },
  { names: /addressLine[23]$/i, oneOf: ['Floor 2', 'Building B', 'Suite 140'] },
  { names: /streetNumber$/i, pattern: '[1-9][0-9]' },
  { names: /emails?$/i, pattern: 'person[0-9]{4}@example\\.com' },
  { names: /phone(number)?$/i, pattern: '\\+1 206 555 01[0-9]{2}' },
  { names: /(image|photo)Url$/i, pattern: 'https://images\\.example\\.com/[0-9A-Za-z]{11}\\.jpg' },
  { names: /^sqs|arn$/i, pattern: 'arn:aws:sqs:us-east-1:[0-9]{12}:example' },
  { names: /(url|uri|link|href|^resource)$/i, pattern: 'https://example\\.com/[0-9a-z]{16}' },
  { names: /checksum|md5|initializationVector|^key$|signature|stream$|base64/i, pattern: base64 },
  { names: /token$|^(authorization)?code$|otp$/i, within: /token|authoriz/i, pattern: 'Atza\\|[0-9A-Za-z]{40}' },
  { names: /(date|timestamp|time)s?(InUTC)?$|(At|Before|After|Until)$/, isDate: true },
  { names: /(Date|Timestamp|Time)(InUTC)?$/, isDate: true },
  {
    names: /(item|product|promotion)(Name|Title)$|^(title|.*itemDescription)$/i,
    oneOf: ['Steel water bottle, 750 ml', 'Cotton T-shirt, blue, M', 'Desk lamp with USB port'],
  },
  { names: /brand(Name)?$|manufacturer$|^make$/i, oneOf: ['Example Goods', 'Sample & Sons', 'Northwind'] },
  {
    names: /companyName$|businessName$|legalName$|storeName$|(seller)?displayName$|partnerName$/i,
    oneOf: ['Example Trading LLC', 'Sample Goods Ltd'],
  },
  {
    names:
      /^(buyer|recipient|requester|.*Holder|attention|signedForBy|receivedBy|cancelledBy).*Name$|^(attention|signedForBy|receivedBy)$|buyerName$/i,
    oneOf: people,
  },
  { names: /^name$/i, within: /address|contact|buyer|customer|person|ship(to|from)|recipient/i, oneOf: people },
  { names: /bankName$/i, oneOf: ['Example Bank'] },
  { names: /colou?r(Name)?$/i, oneOf: ['Blue', 'Black', 'Red'] },
  { names: /^size(Name)?$/i, oneOf: ['S', 'M', 'L'] },
  { names: /productType$/i, oneOf: ['DRINKING_CUP', 'SHIRT', 'LAMP'] },
  { names: /productGroup|displayGroup|category(Name)?$/i, oneOf: ['Kitchen', 'Apparel', 'Home'] },
  { names: /condition(Id|Type|SubtypeId)?$/i, oneOf: ['New', 'new_new'] },
  { names: /reportType$/i, oneOf: ['GET_MERCHANT_LISTINGS_ALL_DATA'] },
  { names: /feedType$/i, oneOf: ['JSON_LISTINGS_FEED'] },
  { names: /reasonPhrase$/i, oneOf: ['OK'] },
  { names: /status(Code)?$/i, within: /^responsestatus/i, oneOf: ['200'] },
  { names: /status$/i, oneOf: ['ACTIVE', 'COMPLETED'] },
  { names: /version$/i, oneOf: ['1.0', '2.0'] },
  { names: /year$/i, oneOf: ['2024', '2025'] },
  { names: /month$/i, oneOf: ['3', '11'] },
  { names: /latitude$/i, pattern: '47\\.[0-9]{4}' },
  { names: /longitude$/i, pattern: '-122\\.[0-9]{4}' },
  { names: /(quantity|numberOf.*|sequenceNumber)$/i, pattern: '[1-9]' },
  { names: /amount$|price$|charge$|fee$|cost$|tax$|rate$|total$/i, pattern: decimal },
  {
    names: /^value$/i,
    within: /money|amount|price|weight|dimension|measure|charge|cost|tax|volume|length|width|height|decimal/i,
    pattern: decimal,
  },
  { names: /(weight|length|width|height|volume|distance|energy)$/i, pattern: '[1-9][0-9]?\\.[0-9]' },
  { names: /unit(OfMeasure(ment)?)?s?$/i, within: /weight/i, oneOf: ['kilograms'] },
  {
    names: /unit(OfMeasure(ment)?)?s?$/i,
    within: /length|width|height|depth|dimension|diameter/i,
    oneOf: ['centimeters'],
  },
  { names: /unit(OfMeasure(ment)?)?s?$/i, oneOf: ['EACH'] },
  { names: /^interval$/, within: /orderMetrics/i, oneOf: ['2026-11-09T00:00:00-08:00--2026-11-16T00:00:00-08:00'] },
  { names: /period$|duration|window$|interval$|leadTime$/i, oneOf: ['P1D', 'PT2H', 'P7D'] },
  { names: /invoiceNumber$/i, pattern: 'INV-[0-9]{6}' },
  { names: /purchaseOrderNumber$/i, pattern: '[1-9][0-9A-Z]{7}' },
  { names: /(tax|vat|ioss).*(number|id)$/i, pattern: 'DE[0-9]{9}' },
  { names: /tail$/i, pattern: '[0-9]{3}' },
  { names: /hsnCode$/i, pattern: '[1-9][0-9]{7}' },
  { names: /(number|pin)$/i, pattern: '[1-9][0-9]{7}' },
  { names: /code$/i, pattern: '[A-Z]{4}[0-9]{2}' },
  { names: /(ids?|identifiers?|reference|numbers?)$/i, pattern: uuid },
  { names: /ids?$/i, pattern: `wf${uuid}` },
  { names: /(ids?|identifiers?|reference|numbers?)$/i, pattern: '[A-Z0-9]{10}' },
  { names: /ids?$/i, pattern: '[1-9][0-9]{4}' },
  {
    names:
      /(description|text|message|note|notes|comment|comments|instructions?|reason|snippets|details|content|contents)$/i,
    oneOf: sentences,
  },
]

/** Values of text fields by their format. `dateTime` and others are in the models, but not in the specification. */
export const formatRows: Readonly<Record<string, Omit<TextRow, 'names'>>> = {
  'date-time': { isDate: true },
  dateTime: { isDate: true },
  date: { isDate: true },
  byte: { pattern: base64 },
  uri: { pattern: 'https://example\\.com/[0-9a-z]{16}' },
  ip: { pattern: '192\\.0\\.2\\.[1-9][0-9]' },
  boolean: { oneOf: ['true', 'false'] },
}

/** Ranges of numbers, by the field's name. The first row that fits applies. */
interface NumberRow {
  readonly names: RegExp
  readonly min: number
  readonly max: number
  /** Decimals of fields that are not integers. @default 0 */
  readonly decimals?: number
}

export const numberRows: readonly NumberRow[] = [
  { names: /statusCode$/i, min: 200, max: 200 },
  { names: /(percent(age)?|penetration|conversion.*|retention.*)$|percentOff/i, min: 1, max: 60, decimals: 1 },
  { names: /latitude$/i, min: 46, max: 48, decimals: 4 },
  { names: /longitude$/i, min: -123, max: -121, decimals: 4 },
  { names: /hour(ofday)?$/i, min: 8, max: 18 },
  { names: /(minute|second)(of.*)?$/i, min: 0, max: 59 },
  { names: /month$/i, min: 1, max: 12 },
  { names: /year$/i, min: 2020, max: 2026 },
  { names: /expiresIn$/i, min: 3600, max: 3600 },
  { names: /rank$/i, min: 1, max: 5000 },
  { names: /(price|amount|charge|fee|cost|revenue.*|value|tax)$/i, min: 5, max: 90, decimals: 2 },
  {
    names: /(weight|length|width|height|volume|distance|depth|rating|size|rate|impact)$/i,
    min: 1,
    max: 5,
    decimals: 1,
  },
  { names: /./, min: 1, max: 9 },
]

/** Words in names of enum values that stand for a failure. A generated success avoids such values. */
export const failureValues =
  /fail|fatal|error|cancel|reject|denied|invalid|declin|expire|lost|undeliver|unknown|none|closed|delet|inactive/i

/** Enum values that a success has if the model knows one of them, most suitable first. */
export const successValues: readonly string[] = ['DONE', 'SUCCESS', 'Success', 'SUCCEEDED', 'COMPLETED', 'ACCEPTED']

/** Fields of failures and notices. Generated successes have them only if the model requires them. */
export const failureFields =
  /^(errors?|warnings?|issues|error(Code|Message|Type|SubType|DocumentId)|failure(Code|Reasons?))$/i

/** Fields for the token of another page. Only paginated operations have them, see pages.ts. */
export const pageTokenFields = /^(next|previous)(page)?token(forlineitems)?$/i

/** Names of the number of items on a page in requests. Upper and lower case are equal. */
export const pageSizeNames: readonly string[] = ['pageSize', 'limit', 'maxResults', 'maxResultsPerPage']
