// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FbaInventoryApi } from './api.js'

describeContract('fbaInventory', (options) => new FbaInventoryApi(options))
