// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentInventoryApi } from './api.js'

describeContract('externalFulfillmentInventory_2024-09-11', (options) => new ExternalFulfillmentInventoryApi(options))
