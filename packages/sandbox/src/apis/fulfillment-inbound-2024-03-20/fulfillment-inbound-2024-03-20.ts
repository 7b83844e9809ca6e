import { storeFacts } from '../../generation/store-facts.js'
import type { StatefulApi } from '../stateful-api.js'
import * as appointments from './appointments.js'
import { getOperationStatus } from './background.js'
import { listItemComplianceDetails, updateItemComplianceDetails } from './compliance.js'
import * as contentUpdates from './content-updates.js'
import * as deliveryWindows from './delivery-windows.js'
import { createMarketplaceItemLabels, getDeliveryChallanDocument } from './documents.js'
import { confirmedShipments } from './inbound-plan.js'
import { InboundPlans } from './inbound-plans.js'
import * as packing from './packing.js'
import * as placement from './placement.js'
import * as plans from './plans.js'
import { listPrepDetails, setPrepDetails } from './prep-details.js'
import * as shipments from './shipments.js'
import * as transportation from './transportation.js'

const root = '/inbound/fba/2024-03-20'
const plan = `${root}/inboundPlans/{inboundPlanId}`
const packingGroup = `${plan}/packingGroups/{packingGroupId}`
const shipment = `${plan}/shipments/{shipmentId}`
const previews = `${shipment}/contentUpdatePreviews`
const windows = `${shipment}/deliveryWindowOptions`
const slots = `${shipment}/selfShipAppointmentSlots`

/** @see https://developer-docs.amazon/sp-api/docs/fulfillment-inbound-api */
export const fulfillmentInbound20240320: StatefulApi = {
  name: 'Fulfillment Inbound 2024-03-20',
  summary: 'Inbound plans, from the items to the delivery. Background operations end after 3 seconds.',
  overview: (account) =>
    (account.peek(InboundPlans)?.all() ?? []).reverse().map((plan) => ({
      inboundPlanId: plan.inboundPlanId,
      name: plan.name,
      store: storeFacts([plan.marketplaceId]).countryCode,
      status: plan.status,
      shipments: confirmedShipments(plan)
        .map(({ status }) => status)
        .join(', '),
      updatedAt: plan.updatedAt,
    })),
  operations: {
    [`POST ${root}/inboundPlans`]: { respond: plans.createInboundPlan },
    [`GET ${root}/inboundPlans`]: { respond: plans.listInboundPlans },
    [`GET ${plan}`]: { respond: plans.getInboundPlan },
    [`GET ${plan}/items`]: { respond: plans.listInboundPlanItems },
    [`GET ${plan}/boxes`]: { respond: plans.listInboundPlanBoxes },
    [`GET ${plan}/pallets`]: { respond: plans.listInboundPlanPallets },
    [`PUT ${plan}/name`]: { respond: plans.updateInboundPlanName },
    [`PUT ${plan}/cancellation`]: plans.cancelInboundPlan,

    [`POST ${plan}/packingOptions`]: packing.generatePackingOptions,
    [`GET ${plan}/packingOptions`]: { respond: packing.listPackingOptions },
    [`POST ${plan}/packingOptions/{packingOptionId}/confirmation`]: packing.confirmPackingOption,
    [`GET ${packingGroup}/items`]: { respond: packing.listPackingGroupItems },
    [`GET ${packingGroup}/boxes`]: { respond: packing.listPackingGroupBoxes },
    [`POST ${plan}/packingInformation`]: packing.setPackingInformation,

    [`POST ${plan}/placementOptions`]: placement.generatePlacementOptions,
    [`GET ${plan}/placementOptions`]: { respond: placement.listPlacementOptions },
    [`POST ${plan}/placementOptions/{placementOptionId}/confirmation`]: placement.confirmPlacementOption,

    [`GET ${shipment}`]: { respond: shipments.getShipment },
    [`GET ${shipment}/items`]: { respond: shipments.listShipmentItems },
    [`GET ${shipment}/boxes`]: { respond: shipments.listShipmentBoxes },
    [`GET ${shipment}/pallets`]: { respond: shipments.listShipmentPallets },
    [`PUT ${shipment}/name`]: { respond: shipments.updateShipmentName },
    [`PUT ${shipment}/sourceAddress`]: shipments.updateShipmentSourceAddress,
    [`PUT ${shipment}/trackingDetails`]: shipments.updateShipmentTrackingDetails,
    [`GET ${shipment}/deliveryChallanDocument`]: { respond: getDeliveryChallanDocument },

    [`POST ${plan}/transportationOptions`]: transportation.generateTransportationOptions,
    [`GET ${plan}/transportationOptions`]: { respond: transportation.listTransportationOptions },
    [`POST ${plan}/transportationOptions/confirmation`]: transportation.confirmTransportationOptions,

    [`POST ${windows}`]: deliveryWindows.generateDeliveryWindowOptions,
    [`GET ${windows}`]: { respond: deliveryWindows.listDeliveryWindowOptions },
    [`POST ${windows}/{deliveryWindowOptionId}/confirmation`]: deliveryWindows.confirmDeliveryWindowOptions,

    [`POST ${previews}`]: contentUpdates.generateShipmentContentUpdatePreviews,
    [`GET ${previews}`]: { respond: contentUpdates.listShipmentContentUpdatePreviews },
    [`GET ${previews}/{contentUpdatePreviewId}`]: { respond: contentUpdates.getShipmentContentUpdatePreview },
    [`POST ${previews}/{contentUpdatePreviewId}/confirmation`]: contentUpdates.confirmShipmentContentUpdatePreview,

    [`POST ${slots}`]: appointments.generateSelfShipAppointmentSlots,
    [`GET ${slots}`]: { respond: appointments.getSelfShipAppointmentSlots },
    [`POST ${slots}/{slotId}/schedule`]: { respond: appointments.scheduleSelfShipAppointment },
    [`PUT ${shipment}/selfShipAppointmentCancellation`]: appointments.cancelSelfShipAppointment,

    [`GET ${root}/items/prepDetails`]: { respond: listPrepDetails },
    [`POST ${root}/items/prepDetails`]: { respond: setPrepDetails },
    [`GET ${root}/items/compliance`]: { respond: listItemComplianceDetails },
    [`PUT ${root}/items/compliance`]: { respond: updateItemComplianceDetails },
    [`POST ${root}/items/labels`]: { respond: createMarketplaceItemLabels },

    [`GET ${root}/operations/{operationId}`]: { respond: getOperationStatus },
  },
}
