// Generated from the model vendorShipments by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorShipmentsApi } from './api.js'

describeContract('vendorShipments', (options) => new VendorShipmentsApi(options))
