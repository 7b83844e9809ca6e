// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SalesApi } from './api.js'

describeContract('sales', (options) => new SalesApi(options))
