import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AxiosAdapter } from 'axios'
import { answers } from '../../test/http-cases/answers.js'
import { encodings } from '../../test/http-cases/encodings.js'
import { failures } from '../../test/http-cases/failures.js'
import { handedOverRequests } from '../../test/http-cases/handed-over.js'
import type { HttpCase } from '../../test/http-cases/http-case.js'
import { limits } from '../../test/http-cases/limits.js'
import { requests } from '../../test/http-cases/requests.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { sendThrough } from '../../test/send-through.js'
import { nodeAdapter } from './node-adapter.js'
import { readPlainRequest } from './plain-request.js'

let servers: { http: LoopbackServer; https: LoopbackServer }

beforeAll(async () => {
  servers = { http: await LoopbackServer.start(), https: await LoopbackServer.start('https') }
})

afterAll(async () => {
  await servers.http.close()
  await servers.https.close()
})

describe.each<[string, HttpCase[]]>([
  ['a request with', requests],
  ['an answer that is', answers],
  ['an answer encoded as', encodings],
  ['a failure by', failures],
  ['a limit for', limits],
  ['a request that is handed over, with', handedOverRequests],
])("%s what our adapter makes of it is what axios' own does:", (_, cases) => {
  it.each(cases)('$name', async (httpCase) => {
    const server = servers[httpCase.protocol ?? 'http']
    const handedOver: boolean[] = []
    const ours: AxiosAdapter = (config) => {
      handedOver.push(readPlainRequest(config) === undefined)
      return nodeAdapter(config)
    }
    const expected = await sendThrough('http', httpCase, server)
    expect(expected).toMatchObject(httpCase.expected)
    expect(await sendThrough(ours, httpCase, server)).toEqual(expected)
    expect(handedOver).not.toContain(!httpCase.isHandedOver)
  })
})
