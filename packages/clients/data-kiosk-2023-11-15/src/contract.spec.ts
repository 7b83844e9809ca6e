// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { DataKioskApi } from './api.js'

describeContract('dataKiosk_2023-11-15', (options) => new DataKioskApi(options))
