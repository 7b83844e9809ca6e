// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductPricingApi } from './api.js'

describeContract('productPricing_2022-05-01', (options) => new ProductPricingApi(options))
