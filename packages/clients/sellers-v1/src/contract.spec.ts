// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SellersApi } from './api.js'

describeContract('sellers', (options) => new SellersApi(options))
