// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { AmazonWarehousingAndDistributionApi } from './api.js'

describeContract('awd_2024-05-09', (options) => new AmazonWarehousingAndDistributionApi(options))
