import { describe, expect, it } from '@jest/globals'
import { faultOf } from '../cli/test-support/fault-of.js'
import type { JsonObject } from '../models/json.js'
import { normalizeModel } from './normalize-model.js'

const operation = { operationId: 'listWidgets', responses: { 200: { description: 'OK' } } }

function normalized(model: JsonObject): JsonObject {
  return normalizeModel({ swagger: '2.0', info: { title: 'Widgets', version: 'v1' }, ...model }, 'widgets.json')
}

describe('normalizeModel', () => {
  it('puts the base path into the paths', () => {
    expect(normalized({ basePath: '/widgets/v1/', paths: { '/all': { get: operation } } })).toMatchObject({
      paths: { '/widgets/v1/all': { get: operation } },
    })
    expect(normalized({ basePath: '/', paths: { '/all': {} } })).toMatchObject({ paths: { '/all': {} } })
  })

  it('copies shared responses to the operations', () => {
    const model = normalized({
      responses: { Missing: { description: 'Not found', schema: { $ref: '#/definitions/failure' } } },
      paths: { '/all': { get: { ...operation, responses: { 404: { $ref: '#/responses/Missing' } } } } },
      definitions: { failure: { type: 'object' } },
    })

    expect(model).not.toHaveProperty('responses')
    expect(model).toMatchObject({
      paths: {
        '/all': {
          get: { responses: { 404: { description: 'Not found', schema: { $ref: '#/definitions/Failure' } } } },
        },
      },
    })
  })

  it('gives definitions the names of types, also in references, but not in data', () => {
    expect(
      normalized({
        paths: {},
        definitions: {
          widget_list: { items: { $ref: '#/definitions/widget.item', description: 'Kept.' } },
          'widget.item': { example: { $ref: '#/definitions/widget.item' } },
          '3D': {},
          Widget: {},
        },
      }).definitions,
    ).toEqual({
      WidgetList: { items: { $ref: '#/definitions/WidgetItem', description: 'Kept.' } },
      WidgetItem: { example: { $ref: '#/definitions/widget.item' } },
      Model3D: {},
      Widget: {},
    })
  })

  it.each<[string, JsonObject, string]>([
    [
      'an operationId that is not a method name',
      { paths: { '/a': { get: { ...operation, operationId: 'list-widgets' } } } },
      'widgets.json, GET /a: The operationId list-widgets is not a method name. Use letters and digits.',
    ],
    [
      'a repeated operationId',
      { paths: { '/a': { get: operation, post: operation } } },
      'widgets.json, POST /a: Another operation has the operationId listWidgets too. Rename one of them.',
    ],
    [
      'form data',
      { paths: { '/a': { get: { ...operation, parameters: [{ name: 'file', in: 'formData', type: 'file' }] } } } },
      'widgets.json, GET /a: file is form data, which clients cannot send. Use a body in JSON.',
    ],
    [
      'definitions that become the same type',
      { paths: {}, definitions: { 'widget-list': {}, widget_list: {} } },
      'widgets.json: Two definitions become the type WidgetList. Rename one of them, such as widget_list.',
    ],
  ])('rejects %s', async (_, model, message) => {
    expect(await faultOf(() => normalized(model))).toBe(message)
  })
})
