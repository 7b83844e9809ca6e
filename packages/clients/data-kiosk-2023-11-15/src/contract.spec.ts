// Generated from the model dataKiosk_2023-11-15 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { DataKioskApi } from './api.js'

describeContract('dataKiosk_2023-11-15', (options) => new DataKioskApi(options))
