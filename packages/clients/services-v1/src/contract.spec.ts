// Generated from the model services by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ServicesApi } from './api.js'

describeContract('services', (options) => new ServicesApi(options))
