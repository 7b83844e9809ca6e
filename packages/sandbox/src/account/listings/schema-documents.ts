import { percentDecode } from '../../model/operation-index.js'
import type { Requirements } from './attribute-table.js'
import { metaSchema, productTypeSchema, type SchemaSettings } from './product-type-schema.js'

/** Path of the schemas that `getDefinitionsProductType` links to. SP-API has no operation there. */
export const productTypesPath = '/_sandbox/product-types'

const metaSchemaPath = `${productTypesPath}/meta-schema/v1`

export function metaSchemaUrl(origin: string): string {
  return origin + metaSchemaPath
}

/** URL of the schema of a product type. It needs no token. */
export function schemaUrl(
  origin: string,
  { productType, requirements, marketplaceIds, isEnforced }: SchemaSettings,
): string {
  const query = new URLSearchParams({
    marketplaceIds: marketplaceIds.join(','),
    requirements,
    requirementsEnforced: isEnforced === false ? 'NOT_ENFORCED' : 'ENFORCED',
  })
  return `${origin}${productTypesPath}/schema/v1/${encodeURIComponent(productType)}?${query}`
}

/** The schema of a product type, exactly as its URL serves it. */
export function schemaText(settings: SchemaSettings): string {
  return JSON.stringify(productTypeSchema(settings))
}

/** Serves the schema or the meta-schema of a URL. */
export function serveSchema(request: Request): Response {
  const url = new URL(request.url)
  const text = url.pathname === metaSchemaPath ? JSON.stringify(metaSchema) : schemaOf(url)
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}

function schemaOf({ pathname, searchParams: query }: URL): string | undefined {
  const folder = `${productTypesPath}/schema/v1/`
  const requirements = requirementsOf(query.get('requirements'))
  if (!pathname.startsWith(folder) || !requirements) return undefined
  const productType = percentDecode(pathname.slice(folder.length))
  const marketplaceIds = (query.get('marketplaceIds') ?? '').split(',')
  const isEnforced = query.get('requirementsEnforced') !== 'NOT_ENFORCED'
  return schemaText({ productType, requirements, marketplaceIds, isEnforced })
}

function requirementsOf(text: string | null): Requirements | undefined {
  return (['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY'] as const).find(
    (each) => each === (text ?? 'LISTING'),
  )
}
