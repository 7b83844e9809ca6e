// Generated from the model listingsItems_2020-09-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ListingsItemsApi } from './api.js'

describeContract('listingsItems_2020-09-01', (options) => new ListingsItemsApi(options))
