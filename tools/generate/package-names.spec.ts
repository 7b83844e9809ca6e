import { describe, expect, it } from '@jest/globals'
import { variableOf } from './package-names.js'
import { rowOf } from './test-support/row-of.js'

describe('variableOf', () => {
  it.each([
    ['OrdersApi', 'orders'],
    ['ApplicationManagementApi', 'applicationManagement'],
    ['ApiaryApi', 'apiary'],
  ])('calls a client of %s %s', (className, variable) => {
    expect(variableOf(rowOf({ className }))).toBe(variable)
  })
})
