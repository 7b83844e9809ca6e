// Generated from the model catalogItemsV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CatalogItemsApi } from './api.js'

describeContract('catalogItemsV0', (options) => new CatalogItemsApi(options))
