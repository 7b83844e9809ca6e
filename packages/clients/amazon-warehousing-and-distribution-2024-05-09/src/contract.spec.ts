// Generated from the model awd_2024-05-09 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { AmazonWarehousingAndDistributionApi } from './api.js'

describeContract('awd_2024-05-09', (options) => new AmazonWarehousingAndDistributionApi(options))
