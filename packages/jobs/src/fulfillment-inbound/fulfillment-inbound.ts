import type { ApiResponse } from '@selling-partner/auth'
import type { FulfillmentInboundApi, InboundOperationStatus } from '@selling-partner/fulfillment-inbound-2024-03-20'
import { JobError } from '../waiting/job-error.js'
import type { JobOptions } from '../waiting/job-options.js'
import { type JobRun, runJob } from '../waiting/job-run.js'

/** A response of an operation that Amazon processes asynchronously. */
type InboundResponse<Data> = PromiseLike<ApiResponse<Data>>

/** The response of an inbound operation that Amazon has processed. */
export type InboundResult<Data> = Data & {
  /** Warnings of Amazon. Empty if Amazon has none. */
  readonly operationProblems: InboundOperationStatus['operationProblems']
}

/**
 * Waits until Amazon has processed an inbound operation.
 *
 * @param inbound Client of Fulfillment Inbound 2024-03-20.
 * @param call A call of an operation whose response has an `operationId`, such as `inbound.createInboundPlan({ body })`.
 * @returns The response, with the warnings of Amazon.
 * @throws JobError if the operation failed (`FATAL`, with `problems`), or if waiting ended early. The errors of the client.
 * @example
 * const { inboundPlanId } = await runInbound(inbound, inbound.createInboundPlan({ body }))
 * await runInbound(inbound, inbound.generatePlacementOptions({ inboundPlanId, body: {} }))
 * @see https://developer-docs.amazon/sp-api/docs/fulfillment-inbound-api-v2024-03-20-use-case-guide
 */
export async function runInbound<Data extends { readonly operationId: string }>(
  inbound: FulfillmentInboundApi,
  call: InboundResponse<Data>,
  options: JobOptions = {},
): Promise<InboundResult<Data>> {
  return runJob(options, async (run) => {
    const { data } = await call
    const { operationProblems } = await follow(inbound, data.operationId, run)
    return { ...data, operationProblems }
  })
}

/**
 * Waits until Amazon has processed an inbound operation. Use it to continue an operation of another process.
 *
 * @param operationId `operationId` of the operation's response.
 * @throws JobError if the operation failed, or if waiting ended early.
 */
export function waitForInbound(
  inbound: FulfillmentInboundApi,
  operationId: string,
  options: JobOptions = {},
): Promise<InboundOperationStatus> {
  return runJob(options, (run) => follow(inbound, operationId, run))
}

function follow(inbound: FulfillmentInboundApi, operationId: string, run: JobRun): Promise<InboundOperationStatus> {
  const job = { kind: 'Operation', id: operationId, client: inbound }
  return run.waitFor(job, async (callOptions) => {
    const { data } = await inbound.getInboundOperationStatus({ operationId }, callOptions)
    const { operationStatus: status, operationProblems } = data
    if (status === 'FAILED') throw new JobError(job, 'FATAL', { problems: operationProblems })
    return status === 'SUCCESS' ? { status, result: data } : { status }
  })
}
