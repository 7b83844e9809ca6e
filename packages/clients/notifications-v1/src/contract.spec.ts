// Generated from the model notifications by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { NotificationsApi } from './api.js'

describeContract('notifications', (options) => new NotificationsApi(options))
