// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FeedsApi } from './api.js'

describeContract('feeds_2021-06-30', (options) => new FeedsApi(options))
