// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ServicesApi } from './api.js'

describeContract('services', (options) => new ServicesApi(options))
