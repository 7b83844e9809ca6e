import { describe, expect, it } from '@jest/globals'
import { moduleOf } from './module-of.js'

describe('moduleOf', () => {
  it('declares the known names that a block uses, and the names that these need', () => {
    const module = moduleOf('a.md', 'await orders.getOrder({ orderId })')
    const positions = ['import { OrdersApi }', 'const auth =', 'const orders =', 'await orders'].map((text) =>
      module.indexOf(text),
    )
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
    expect(positions).not.toContain(-1)
    expect(module).toContain('const orderId =')
  })

  it('does not declare a name that the block declares', () => {
    const module = moduleOf('a.md', `import { OrdersApi } from 'my-orders'\nconst orders = new OrdersApi()`)
    expect(module).not.toContain('@selling-partner/orders')
  })

  it('declares a name that is declared only inside of a function', () => {
    const module = moduleOf('a.md', 'const handle = (refreshToken: string) => refreshToken\nhandle(refreshToken)')
    expect(module).toContain('process.env.LWA_REFRESH_TOKEN')
  })

  it('does not declare a name that is declared where it is used', () => {
    const module = moduleOf('a.md', 'async function handle() {\n  const orders = 1\n  return () => orders\n}')
    expect(module).not.toContain('OrdersApi')
  })

  it('does not take the name of a property for a known name', () => {
    expect(moduleOf('a.md', 'const a = { auth: 1 }\nconsole.log(a.orders)')).not.toContain('SellingPartnerAuth')
  })
})
