// Generated from Amazon's model tracking_2026-01-30. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { TrackingApi } from './api.js'

describeContract('tracking_2026-01-30', (options) => new TrackingApi(options))
