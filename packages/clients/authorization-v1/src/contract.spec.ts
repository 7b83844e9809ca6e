// Generated from the model authorization_v1 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { AuthorizationApi } from './api.js'

describeContract('authorization_v1', (options) => new AuthorizationApi(options))
