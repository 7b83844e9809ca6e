// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ExternalFulfillmentShipmentsApi } from './api.js'

describeContract('externalFulfillmentShipments_2024-09-11', (options) => new ExternalFulfillmentShipmentsApi(options))
