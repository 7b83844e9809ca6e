// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { NotificationsApi } from './api.js'

describeContract('notifications', (options) => new NotificationsApi(options))
