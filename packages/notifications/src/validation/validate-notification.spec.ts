import { describe, expect, it } from '@jest/globals'
import { notificationSchemas } from '@selling-partner/schemas/notifications'
import { orderChange, reportFinished } from '../../test/example-notifications.js'
import { parseNotification } from '../parse-notification.js'

describe('validate', () => {
  it('finds no fault in a notification that fits its schema', async () => {
    const { faults, ...notification } = await parseNotification(reportFinished, { validate: true })
    expect(faults).toEqual([])
    expect(notification).toEqual(parseNotification(reportFinished))
  })

  it('reports the path and keyword of each fault, without values', async () => {
    const order = { ...orderChange.Payload.OrderChangeNotification, AmazonOrderId: 42, SellerId: undefined }
    const message = { ...orderChange, Payload: { OrderChangeNotification: { ...order, Name: 'Jane Doe' } } }
    const { faults } = await parseNotification(JSON.stringify(message), { validate: true })
    expect(faults).toContainEqual({ path: '/Payload/OrderChangeNotification/AmazonOrderId', keyword: 'type' })
    expect(faults).toContainEqual({ path: '/Payload/OrderChangeNotification', keyword: 'required' })
    expect(JSON.stringify(faults)).not.toMatch(/42|Jane/)
  })

  it('has no faults to report for types and versions without a schema', async () => {
    const options = { validate: true } as const
    const unknown = { NotificationType: 'A_NEW_TYPE', Payload: {} }
    expect((await parseNotification(unknown, options)).faults).toBeUndefined()
    expect((await parseNotification({ ...orderChange, PayloadVersion: '9.9' }, options)).faults).toBeUndefined()
  })

  it('rejects what is not a notification', async () => {
    await expect(parseNotification('', { validate: true })).rejects.toMatchObject({ reason: 'EMPTY' })
  })

  it('uses the schemas that the caller passes', async () => {
    const schemas = (type: string, version?: string) => ({ type: 'object', required: [`${type} ${version}`] })
    const { faults } = await parseNotification(orderChange, { validate: true, schemas })
    expect(faults).toEqual([{ path: '', keyword: 'required' }])
  })

  it.each(notificationSchemas.map(({ notificationType, payloadVersion }) => [notificationType, payloadVersion]))(
    'can use the schema of %s %s',
    async (notificationType, payloadVersion) => {
      const message = { notificationType, payloadVersion, payload: {} }
      expect((await parseNotification(message, { validate: true })).faults).toBeInstanceOf(Array)
    },
  )
})
