// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ShippingApi } from './api.js'

describeContract('shipping', (options) => new ShippingApi(options))
