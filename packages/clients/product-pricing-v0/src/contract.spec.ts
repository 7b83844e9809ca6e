// Generated from the model productPricingV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductPricingApi } from './api.js'

describeContract('productPricingV0', (options) => new ProductPricingApi(options))
