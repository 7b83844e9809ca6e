// Generated from the model vehicles_2024-11-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VehiclesApi } from './api.js'

describeContract('vehicles_2024-11-01', (options) => new VehiclesApi(options))
