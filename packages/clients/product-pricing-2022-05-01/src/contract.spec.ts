// Generated from the model productPricing_2022-05-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductPricingApi } from './api.js'

describeContract('productPricing_2022-05-01', (options) => new ProductPricingApi(options))
