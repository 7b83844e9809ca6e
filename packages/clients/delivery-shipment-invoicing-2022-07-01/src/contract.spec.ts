// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { DeliveryShipmentInvoicingApi } from './api.js'

describeContract('deliveryShipmentInvoiceV2022-07-01', (options) => new DeliveryShipmentInvoicingApi(options))
