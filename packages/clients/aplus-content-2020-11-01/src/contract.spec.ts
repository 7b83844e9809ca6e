// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { AplusContentApi } from './api.js'

describeContract('aplusContent_2020-11-01', (options) => new AplusContentApi(options))
