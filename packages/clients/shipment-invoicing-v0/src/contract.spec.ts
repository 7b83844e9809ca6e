// Generated from the model shipmentInvoicingV0 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { ShipmentInvoicingApi } from './api.js'

describeContract('shipmentInvoicingV0', (options) => new ShipmentInvoicingApi(options))
