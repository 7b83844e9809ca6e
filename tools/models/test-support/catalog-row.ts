import type { CatalogRow } from '../catalog.js'

export function catalogRow(model: string, state: CatalogRow['state'] = 'current'): CatalogRow {
  return {
    model,
    upstream: `${model}-api-model/${model}.json`,
    package: `${model}-v1`,
    className: 'Api',
    title: model,
    state,
  }
}
