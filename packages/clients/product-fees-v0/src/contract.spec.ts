// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ProductFeesApi } from './api.js'

describeContract('productFeesV0', (options) => new ProductFeesApi(options))
