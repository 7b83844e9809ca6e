// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { EasyShipApi } from './api.js'

describeContract('easyShip_2022-03-23', (options) => new EasyShipApi(options))
