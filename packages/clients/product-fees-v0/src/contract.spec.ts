// Generated from the model productFeesV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductFeesApi } from './api.js'

describeContract('productFeesV0', (options) => new ProductFeesApi(options))
