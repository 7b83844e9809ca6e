// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { OrdersApi } from './api.js'

describeContract('ordersV0', (options) => new OrdersApi(options))
