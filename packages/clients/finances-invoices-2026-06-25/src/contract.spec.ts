// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

import { describeContract } from '../../../../tools/contract/describe-contract.js'
import { FinancesInvoicesApi } from './api.js'

describeContract('financesInvoices_2026-06-25', (options) => new FinancesInvoicesApi(options))
