import { allStores, type StoreFacts } from '../generation/store-facts.js'
import type { StatefulApi } from './stateful-api.js'

/** @see https://developer-docs.amazon/sp-api/docs/sellers-api */
export const sellersV1: StatefulApi = {
  name: 'Sellers v1',
  summary: 'The account participates in all stores.',
  operations: {
    'GET /sellers/v1/marketplaceParticipations': {
      respond: () => ({ status: 200, body: { payload: allStores.map(participation) } }),
    },
  },
}

function participation(store: StoreFacts): object {
  const { marketplaceId, countryCode, currencyCode, language, domain } = store
  return {
    marketplace: {
      id: marketplaceId,
      name: `Amazon${domain.slice('amazon'.length)}`,
      countryCode,
      defaultCurrencyCode: currencyCode,
      defaultLanguageCode: `${language}_${countryCode}`,
      domainName: `www.${domain}`,
    },
    participation: { isParticipating: true, hasSuspendedListings: false },
    storeName: 'Example Store',
  }
}
