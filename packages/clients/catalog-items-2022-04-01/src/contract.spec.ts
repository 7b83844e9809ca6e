// Generated from the model catalogItems_2022-04-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { CatalogItemsApi } from './api.js'

describeContract('catalogItems_2022-04-01', (options) => new CatalogItemsApi(options))
