import { SellingPartnerDocument } from '@selling-partner/jobs'
import type { Reader } from '../reader.js'

/** This SDK, packed and installed as users get it. */
export const reader: Reader = {
  name: '@selling-partner/jobs',
  role: 'subject',
  package: '@selling-partner/jobs',
  async *rows(url) {
    yield* new SellingPartnerDocument({ locate: async () => ({ url, isCompressed: true }) }).rows()
  },
}
