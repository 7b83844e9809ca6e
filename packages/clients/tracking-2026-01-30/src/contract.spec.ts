// Generated from the model tracking_2026-01-30 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { TrackingApi } from './api.js'

describeContract('tracking_2026-01-30', (options) => new TrackingApi(options))
