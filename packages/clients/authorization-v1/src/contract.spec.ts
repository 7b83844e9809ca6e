// Generated from Amazon's model authorization_v1. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { AuthorizationApi } from './api.js'

describeContract('authorization_v1', (options) => new AuthorizationApi(options))
