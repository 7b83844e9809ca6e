// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ListingsRestrictionsApi } from './api.js'

describeContract('listingsRestrictions_2021-08-01', (options) => new ListingsRestrictionsApi(options))
