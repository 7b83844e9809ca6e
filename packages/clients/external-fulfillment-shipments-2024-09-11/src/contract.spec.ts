// Generated from the model externalFulfillmentShipments_2024-09-11 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentShipmentsApi } from './api.js'

describeContract('externalFulfillmentShipments_2024-09-11', (options) => new ExternalFulfillmentShipmentsApi(options))
