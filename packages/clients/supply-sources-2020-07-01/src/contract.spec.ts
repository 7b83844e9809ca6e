// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SupplySourcesApi } from './api.js'

describeContract('supplySources_2020-07-01', (options) => new SupplySourcesApi(options))
