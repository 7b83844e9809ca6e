// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ShipmentInvoicingApi } from './api.js'

describeContract('shipmentInvoicingV0', (options) => new ShipmentInvoicingApi(options))
