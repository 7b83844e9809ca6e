import type { Account } from '../account/account.js'
import { addressOf, Destinations, type ResourceSpecification } from '../account/destinations.js'
import { sellerIdOf } from '../account/seller-id.js'
import { type ProcessingDirective, type Subscription, Subscriptions } from '../account/subscriptions.js'
import { listenToChanges } from '../changes/change-notifications.js'
import { sendTestNotification } from '../changes/send-notification.js'
import { applicationIdOf } from '../notifications/envelope.js'
import { findFilterFault } from '../notifications/event-filter.js'
import { ErrorResponse, invalidInput } from '../response.js'
import type { OverviewRow, StatefulApi } from './stateful-api.js'
import type { StatefulCall } from './stateful-call.js'

/**
 * Destinations belong to the application, subscriptions to the application and a selling partner.
 * @see https://developer-docs.amazon/sp-api/docs/notifications-api
 */
export const notificationsV1: StatefulApi = {
  name: 'Notifications v1',
  summary:
    'Destinations of the application, and subscriptions for its selling partners. Changes [send notifications](#notifications).',
  overview,
  operations: {
    'POST /notifications/v1/destinations': { respond: createDestination },
    'GET /notifications/v1/destinations': {
      respond: ({ application }) => payload(application.part(Destinations).all()),
    },
    'GET /notifications/v1/destinations/{destinationId}': { respond: getDestination },
    'DELETE /notifications/v1/destinations/{destinationId}': { respond: deleteDestination },
    'POST /notifications/v1/subscriptions/{notificationType}': { respond: createSubscription },
    'GET /notifications/v1/subscriptions': { respond: getSubscriptions, pageSize: 30 },
    'GET /notifications/v1/subscriptions/{notificationType}': { respond: getSubscription },
    'GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}': { respond: getSubscriptionById },
    'DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}': { respond: deleteSubscriptionById },
    'POST /notifications/v1/subscriptions/{notificationType}/testNotification': { respond: sendTest },
  },
}

/** One row for each subscription of the application, and for each destination without one. */
function overview(application: Account): OverviewRow[] {
  const subscriptions = application.peek(Subscriptions)?.all() ?? []
  const destinations = application.peek(Destinations)?.all() ?? []
  return destinations.reverse().flatMap(({ destinationId, name, resource }) => {
    const destination = { destination: name, address: addressOf(resource) }
    const own = subscriptions.filter((each) => each.destinationId === destinationId).reverse()
    if (own.length === 0) return [destination]
    return own.map(({ type, seller, payloadVersion }) => ({
      ...destination,
      notificationType: type,
      sellingPartner: sellerIdOf(seller),
      payloadVersion,
    }))
  })
}

function createDestination(call: StatefulCall) {
  const { name, resourceSpecification } = call.body<{
    readonly name: string
    readonly resourceSpecification: ResourceSpecification
  }>()
  const destinations = call.application.part(Destinations)
  const address = addressOf(destinations.resourceOf(resourceSpecification))
  const application = applicationIdOf(call.application.owner)
  for (const known of destinations.all()) {
    if (addressOf(known.resource) === address) {
      throw conflict(
        `The application ${application} has a destination with ${address}. Use the destination ${known.destinationId}.`,
      )
    }
    if (known.name === name) {
      throw conflict(`The application ${application} has a destination with the name "${name}". Choose another name.`)
    }
  }
  return payload(destinations.add(name, resourceSpecification))
}

function getDestination(call: StatefulCall) {
  const destination = findDestination(call)
  return destination && payload(destination)
}

function deleteDestination(call: StatefulCall) {
  const destination = findDestination(call)
  if (!destination) return undefined
  const { destinationId } = destination
  const subscriptions = call.application.part(Subscriptions).all()
  const used = subscriptions.filter((each) => each.destinationId === destinationId)
  if (used.length > 0) {
    const names = used.map(({ type, subscriptionId }) => `${subscriptionId} (${type})`).join(', ')
    // Amazon responds with this status and code too.
    throw new ErrorResponse(403, [
      {
        code: 'Unauthorized',
        message: "A destination with subscriptions can't be deleted.",
        details: `Delete the subscriptions first: ${names}.`,
      },
    ])
  }
  call.application.part(Destinations).remove(destinationId)
  return { status: 200, body: {} }
}

interface SubscriptionRequest {
  readonly destinationId: string
  readonly payloadVersion: string
  readonly processingDirective?: ProcessingDirective
}

function createSubscription(call: StatefulCall) {
  const { application, account: seller } = call
  const type = call.text('notificationType')
  const { destinationId, payloadVersion, processingDirective } = call.body<SubscriptionRequest>()
  const destinations = application.part(Destinations)
  if (!destinations.find(destinationId)) {
    if (!isInUse(application)) return undefined
    const id = applicationIdOf(application.owner)
    throw invalid(`The application ${id} has no destination ${destinationId}. Create it with createDestination.`)
  }
  checkType(call, type)
  const fault = processingDirective?.eventFilter && findFilterFault(type, processingDirective.eventFilter)
  if (fault) throw invalid(fault)
  const subscriptions = application.part(Subscriptions)
  const same = subscriptions
    .of(seller, type)
    .find(
      (each) =>
        each.payloadVersion === payloadVersion &&
        each.processingDirective?.filterExpression === processingDirective?.filterExpression,
    )
  if (same) {
    const details = `The subscription ${same.subscriptionId} to ${type} has the payload version ${payloadVersion}. Delete it first.`
    const message = 'A subscription to this notification type exists.'
    throw new ErrorResponse(409, [{ code: 'StateConflict', message, details }])
  }
  listenToChanges(application, seller, type)
  return payload(toBody(subscriptions.add({ type, seller, payloadVersion, destinationId, processingDirective })))
}

function getSubscriptions(call: StatefulCall) {
  const subscriptions = call.list('notificationTypes').flatMap((type) => subscriptionsOf(call, type))
  return payload({ subscriptions: subscriptions.map(toBody) })
}

function getSubscription(call: StatefulCall) {
  const type = call.text('notificationType')
  const [newest] = subscriptionsOf(call, type)
  if (newest) return payload(toBody(newest))
  // Applications subscribe if a subscription does not exist, so a made-up one would mislead them.
  if (isInUse(call.application)) throw notFound(`The selling partner has no subscription to ${type}.`)
  return undefined
}

function getSubscriptionById(call: StatefulCall) {
  const subscription = findSubscription(call)
  return subscription && payload(toBody(subscription))
}

function deleteSubscriptionById(call: StatefulCall) {
  const subscription = findSubscription(call)
  if (!subscription) return undefined
  call.application.part(Subscriptions).remove(subscription.subscriptionId)
  return { status: 200, body: {} }
}

interface TestRequest {
  readonly destinationId?: string
  readonly testNotification?: { readonly payloadVersion: string; readonly testScenario?: string }
}

/** The response does not wait for the destination. */
function sendTest(call: StatefulCall) {
  const { application } = call
  const type = call.text('notificationType')
  const { destinationId = '', testNotification } = call.body<TestRequest>()
  const destinations = application.part(Destinations)
  if (destinations.hasRemoved(destinationId)) throw notFound(`The destination ${destinationId} was deleted.`)
  const destination = destinations.find(destinationId)
  if (!destination) return undefined
  checkType(call, type)
  if (!testNotification) throw invalid('testNotification is missing. Use a payloadVersion, such as 1.0.')
  const { payloadVersion, testScenario } = testNotification
  if (testScenario === '') throw invalid('testScenario is empty. Use the name of a scenario, or remove it.')
  void sendTestNotification(application, destination, { type, payloadVersion })
  return { status: 200, body: {} }
}

/** @throws ErrorResponse with status 400 if the type is unknown. */
function checkType({ request }: StatefulCall, type: string): void {
  const parameter = request.operation.parameters.find(({ name }) => name === 'notificationType')
  const knownTypes = parameter?.['x-known-values']
  if (knownTypes?.includes(type) !== false) return
  throw invalid(`notificationType is invalid, ${type}. Use one of ${knownTypes.join(', ')}.`)
}

/** Whether the application has used destinations. Until then, other calls get the responses of the model. */
function isInUse(application: Account): boolean {
  return application.part(Destinations).hasHistory
}

function findDestination(call: StatefulCall) {
  const destinationId = call.text('destinationId')
  const destinations = call.application.part(Destinations)
  if (destinations.hasRemoved(destinationId)) throw notFound(`The destination ${destinationId} was deleted.`)
  return destinations.find(destinationId)
}

function findSubscription(call: StatefulCall) {
  const subscriptionId = call.text('subscriptionId')
  const subscriptions = call.application.part(Subscriptions)
  if (subscriptions.hasRemoved(subscriptionId)) throw notFound(`The subscription ${subscriptionId} was deleted.`)
  return subscriptions.find(call.text('notificationType'), subscriptionId)
}

/** The selling partner's subscriptions to a type, with the requested version of the payload if the call has one. */
function subscriptionsOf(call: StatefulCall, type: string): Subscription[] {
  const version = call.text('payloadVersion')
  const subscriptions = call.application.part(Subscriptions).of(call.account, type)
  return version === '' ? subscriptions : subscriptions.filter(({ payloadVersion }) => payloadVersion === version)
}

function toBody({ subscriptionId, payloadVersion, destinationId, processingDirective }: Subscription): object {
  return { subscriptionId, payloadVersion, destinationId, ...(processingDirective && { processingDirective }) }
}

function payload(body: unknown) {
  return { status: 200, body: { payload: body } }
}

function invalid(details: string): ErrorResponse {
  return invalidInput('The request is invalid.', details)
}

function notFound(details: string): ErrorResponse {
  return new ErrorResponse(404, [{ code: 'NotFound', message: 'The requested resource was not found.', details }])
}

function conflict(details: string): ErrorResponse {
  return new ErrorResponse(409, [{ code: 'Conflict', message: 'The destination conflicts with another one.', details }])
}
