// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductPricingApi } from './api.js'

describeContract('productPricingV0', (options) => new ProductPricingApi(options))
