// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { TransfersApi } from './api.js'

describeContract('transfers_2024-06-01', (options) => new TransfersApi(options))
