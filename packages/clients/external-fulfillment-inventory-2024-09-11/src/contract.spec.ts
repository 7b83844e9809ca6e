// Generated from the model externalFulfillmentInventory_2024-09-11 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentInventoryApi } from './api.js'

describeContract('externalFulfillmentInventory_2024-09-11', (options) => new ExternalFulfillmentInventoryApi(options))
