// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ReplenishmentApi } from './api.js'

describeContract('replenishment-2022-11-07', (options) => new ReplenishmentApi(options))
