// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { VendorShipmentsApi } from './api.js'

describeContract('vendorShipments', (options) => new VendorShipmentsApi(options))
