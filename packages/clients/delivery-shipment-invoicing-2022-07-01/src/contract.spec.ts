// Generated from the model deliveryShipmentInvoiceV2022-07-01 by `npm run generate`. Never edited by hand.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { DeliveryShipmentInvoicingApi } from './api.js'

describeContract('deliveryShipmentInvoiceV2022-07-01', (options) => new DeliveryShipmentInvoicingApi(options))
