// Generated from the model listingsRestrictions_2021-08-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ListingsRestrictionsApi } from './api.js'

describeContract('listingsRestrictions_2021-08-01', (options) => new ListingsRestrictionsApi(options))
