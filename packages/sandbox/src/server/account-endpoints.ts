import { type OrderData, orderSchema } from '../account/account-data.js'
import type { RequestedEnd } from '../account/job-controls.js'
import type { ReportContent, ReportRows } from '../account/report-controls.js'
import type { Schema } from '../model/swagger-model.js'
import { validateValue } from '../request/validate-request.js'
import type { SandboxResponse } from '../response.js'
import { addOrder, notify } from './change-accounts.js'
import type { ControlEndpoint, Fields } from './control-endpoint.js'
import type { SandboxState } from './sandbox-state.js'

const text = { type: 'string', minLength: 1 }
const seller = text

/** The endpoints that change accounts, as `sandbox.notify`, `orders`, `reports`, `feeds` and `dataKiosk` do. */
export const accountEndpoints: readonly ControlEndpoint[] = [
  { method: 'POST', path: '/notifications', fields: ['type', 'payload', 'seller'], handle: sendNotification },
  { method: 'GET', path: '/notifications', fields: ['type'], handle: readNotifications },
  { method: 'POST', path: '/orders', fields: [...Object.keys(orderSchema.properties), 'seller'], handle: createOrder },
  {
    method: 'POST',
    path: '/reports',
    fields: ['type', 'rows', 'text', 'base64', 'charset', 'contentType', 'isCompressed'],
    handle: putReport,
  },
  { method: 'POST', path: '/finish', fields: ['kind', 'status', 'type', 'times', 'errorDetails'], handle: finishJobs },
]

interface NotificationFields {
  readonly type: string
  readonly payload: object
  readonly seller?: string
}

async function sendNotification(state: SandboxState, fields: Fields): Promise<SandboxResponse> {
  const properties = { type: text, payload: { type: 'object' }, seller }
  const { type, payload, seller: to } = check<NotificationFields>({ required: ['type', 'payload'], properties }, fields)
  return { status: 200, body: { notifications: await notify(state, type, payload, { seller: to }) } }
}

function readNotifications({ notifier }: SandboxState, { type }: Fields): SandboxResponse {
  const notifications = notifier.sent().filter((each) => type === undefined || each.type === type)
  return { status: 200, body: { notifications } }
}

interface OrderFields extends OrderData {
  readonly seller?: string
}

function createOrder(state: SandboxState, fields: Fields): SandboxResponse {
  const { seller: of, ...order } = check<OrderFields>({ properties: { seller } }, fields)
  addOrder(state, order, { seller: of })
  return { status: 204 }
}

interface ReportFields extends Omit<ReportContent, 'content'> {
  readonly type: string
  readonly rows?: ReportRows
  readonly text?: string
  /** Bytes. */
  readonly base64?: string
}

const reportSchema: Schema = {
  required: ['type'],
  properties: {
    type: text,
    rows: { type: 'array', items: { type: 'object' } },
    text: { type: 'string' },
    base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' },
    charset: { type: 'string', enum: ['UTF-8', 'Cp1252', 'Shift_JIS'] },
    contentType: text,
    isCompressed: { type: 'boolean' },
  },
}

function putReport({ reports }: SandboxState, fields: Fields): SandboxResponse {
  const { type, rows, text, base64, ...options } = check<ReportFields>(reportSchema, fields)
  const bytes = base64 === undefined ? undefined : Buffer.from(base64, 'base64')
  const [content, ...others] = [rows, text, bytes].filter((each) => each !== undefined)
  if (content === undefined || others.length > 0) throw new Error('Use exactly one of rows, text, base64.')
  if (rows?.some((row) => Object.values(row).some((value) => !isCell(value)))) {
    throw new Error('rows is invalid. Use texts, numbers and booleans as the values of each row.')
  }
  reports.put(type, content, options)
  return { status: 204 }
}

function isCell(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

interface FinishFields extends RequestedEnd {
  readonly kind: 'reports' | 'feeds' | 'dataKiosk'
}

const finishSchema: Schema = {
  required: ['kind', 'status'],
  properties: {
    kind: { type: 'string', enum: ['reports', 'feeds', 'dataKiosk'] },
    status: { type: 'string', enum: ['FATAL', 'CANCELLED'] },
    type: text,
    errorDetails: text,
  },
}

function finishJobs({ reports, feedControls, queryControls }: SandboxState, fields: Fields): SandboxResponse {
  const { kind, status, ...options } = check<FinishFields>(finishSchema, fields)
  const controls = { reports, feeds: feedControls, dataKiosk: queryControls }
  controls[kind].finishAs(status, options)
  return { status: 204 }
}

/** @throws Error that names each invalid field. */
function check<Checked>(schema: Schema, fields: Fields): Checked {
  const faults = validateValue(schema, fields, 'body', {})
  if (faults.length > 0) throw new Error(`${faults.join('. ')}.`)
  // The schema has been checked.
  return fields as Checked
}
