// Generated from the model supplySources_2020-07-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SupplySourcesApi } from './api.js'

describeContract('supplySources_2020-07-01', (options) => new SupplySourcesApi(options))
