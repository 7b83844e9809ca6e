// Generated from the model sellers by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { SellersApi } from './api.js'

describeContract('sellers', (options) => new SellersApi(options))
