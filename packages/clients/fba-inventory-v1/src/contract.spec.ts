// Generated from the model fbaInventory by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FbaInventoryApi } from './api.js'

describeContract('fbaInventory', (options) => new FbaInventoryApi(options))
