// Generated from the model easyShip_2022-03-23 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { EasyShipApi } from './api.js'

describeContract('easyShip_2022-03-23', (options) => new EasyShipApi(options))
