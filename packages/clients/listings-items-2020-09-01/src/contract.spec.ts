// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ListingsItemsApi } from './api.js'

describeContract('listingsItems_2020-09-01', (options) => new ListingsItemsApi(options))
