// Generated from Amazon's model tokens_2021-03-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { TokensApi } from './api.js'

describeContract('tokens_2021-03-01', (options) => new TokensApi(options))
