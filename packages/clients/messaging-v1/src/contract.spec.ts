// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { MessagingApi } from './api.js'

describeContract('messaging', (options) => new MessagingApi(options))
