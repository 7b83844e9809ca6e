// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ShippingApi } from './api.js'

describeContract('shippingV2', (options) => new ShippingApi(options))
