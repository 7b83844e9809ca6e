#!/usr/bin/env bash
# Ships an order and downloads a report with curl: sandbox URL in SP_API_URL, credentials of the sandbox.
set -euo pipefail

store=A1PA6795UKMFR9

# Prints a value of the JSON on standard input: field '.payload.Orders[0]'
field() { node -pe "JSON.parse(fs.readFileSync(0, 'utf8'))$1"; }

token=$(curl -sS --fail-with-body "$SP_API_URL/auth/o2/token" \
  --data-urlencode grant_type=refresh_token \
  --data-urlencode 'refresh_token=Atzr|sandbox' \
  --data-urlencode client_id=amzn1.application-oa2-client.sandbox \
  --data-urlencode client_secret=amzn1.oa2-cs.v1.sandbox | field .access_token)

call() { curl -sS --fail-with-body -H "x-amz-access-token: $token" "$@"; }

order=$(call "$SP_API_URL/orders/v0/orders?MarketplaceIds=$store&OrderStatuses=Unshipped&FulfillmentChannels=MFN&CreatedAfter=2020-01-01T00:00:00Z" |
  field '.payload.Orders[0].AmazonOrderId')
items=$(call "$SP_API_URL/orders/v0/orders/$order/orderItems" |
  field '.payload.OrderItems.map(item => JSON.stringify({ orderItemId: item.OrderItemId, quantity: item.QuantityOrdered })).join(",")')

call "$SP_API_URL/orders/v0/orders/$order/shipmentConfirmation" -H 'content-type: application/json' --data @- <<JSON
{
  "marketplaceId": "$store",
  "packageDetail": {
    "packageReferenceId": "1",
    "carrierCode": "DHL",
    "trackingNumber": "00340434161094000000",
    "shipDate": "$(date -u +%Y-%m-%dT%H:%M:%SZ)",
    "orderItems": [$items]
  }
}
JSON

echo "$order is $(call "$SP_API_URL/orders/v0/orders/$order" | field .payload.OrderStatus)."

report=$(call "$SP_API_URL/reports/2021-06-30/reports" -H 'content-type: application/json' \
  -d "{ \"reportType\": \"GET_MERCHANT_LISTINGS_ALL_DATA\", \"marketplaceIds\": [\"$store\"] }" | field .reportId)
until status=$(call "$SP_API_URL/reports/2021-06-30/reports/$report") && [ "$(field .processingStatus <<<"$status")" = DONE ]; do
  sleep 1
done
document=$(call "$SP_API_URL/reports/2021-06-30/documents/$(field .reportDocumentId <<<"$status")")
lines=$(curl -sS --fail-with-body "$(field .url <<<"$document")" | wc -l)

echo "The report has $lines lines."
