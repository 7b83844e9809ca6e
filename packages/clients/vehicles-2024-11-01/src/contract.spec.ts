// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VehiclesApi } from './api.js'

describeContract('vehicles_2024-11-01', (options) => new VehiclesApi(options))
