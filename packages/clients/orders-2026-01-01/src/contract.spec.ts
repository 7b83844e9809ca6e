// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { OrdersApi } from './api.js'

describeContract('orders_2026-01-01', (options) => new OrdersApi(options))
