import http, { type IncomingMessage } from 'node:http'
import { Axios, type AxiosAdapter, AxiosHeaders, type AxiosResponse } from 'axios'

/** User adapters that succeed and return more than a response: what each does. */
export const generousAdapters: readonly [string, AxiosAdapter][] = [
  [
    'a function that returns the response of its own axios',
    async ({ url, headers, data, method }) =>
      new Axios({ adapter: 'http' }).request({ url, headers: headers.toJSON(), data, method }),
  ],
  [
    'a function that returns the request of Node, with additional fields',
    async (config): Promise<AxiosResponse> => {
      const { url = '', method, headers, data } = config
      const request = http.request(url, { method: method?.toUpperCase() })
      for (const [name, value] of headers) request.setHeader(name, String(value))
      const message = await new Promise<IncomingMessage>((resolve, reject) => {
        request.on('response', resolve).on('error', reject).end(data)
      })
      let text = ''
      for await (const chunk of message.setEncoding('utf8')) text += chunk
      const sent = { raw: request, sent: headers.toJSON(), toJSON: () => headers.toJSON() }
      return { status: 200, statusText: 'OK', data: text, headers: { server: 'a' }, config, request, ...sent }
    },
  ],
  [
    'a function that returns a copy of the config with the token',
    async (config) => {
      const own = { ...config, headers: new AxiosHeaders(config.headers), raw: config.headers.toString() }
      const request = new Map([[Symbol('a'), Buffer.from(config.headers.toString())]])
      return { status: 200, statusText: 'OK', data: '{}', headers: {}, config: own, request }
    },
  ],
]
