import axios, { Axios, type AxiosAdapter, AxiosError, CanceledError } from 'axios'

/** User adapters that fail with all secrets of the request: what each does, and the error that the caller must get. */
export const carelessAdapters: readonly [string, AxiosAdapter, object][] = [
  [
    'throws an error that contains the request',
    async (config) => {
      const { headers, data, url } = config
      throw Object.assign(new Error(`POST ${url} ${headers} ${data}`), { config, headers, code: String(headers) })
    },
    { code: 'NETWORK', networkCode: 'Error' },
  ],
  [
    'throws an error whose cause contains the request',
    async (config) => {
      const cause = Object.assign(new Error(JSON.stringify(config)), { config })
      throw Object.assign(new TypeError('fetch failed', { cause }), { code: 'UND_ERR_SOCKET' })
    },
    { code: 'NETWORK', networkCode: 'UND_ERR_SOCKET' },
  ],
  [
    'throws a string',
    async ({ headers, data }) => {
      throw `${headers} ${data}`
    },
    { code: 'NETWORK', networkCode: 'UNKNOWN' },
  ],
  [
    'throws an AxiosError with the headers as its code',
    async (config) => {
      throw new AxiosError(`${config.headers}`, String(config.headers), config, config)
    },
    { code: 'NETWORK', networkCode: 'AxiosError' },
  ],
  [
    'throws an AxiosError whose cause has the headers as its code',
    async (config) => {
      const cause = Object.assign(new Error('gone'), { code: String(config.headers) })
      throw Object.assign(new AxiosError('gone', AxiosError.ERR_NETWORK, config), { cause })
    },
    { code: 'NETWORK', networkCode: 'UNKNOWN' },
  ],
  [
    'sends the request through its own axios, which rejects the response',
    async ({ url, headers, data, method }) => {
      const other = new Axios({ adapter: 'http', validateStatus: (status) => status < 300 })
      return other.request({ url, headers: headers.toJSON(), data, method })
    },
    { code: 'API_ERROR', status: 400 },
  ],
  [
    'cancels',
    async (config) => {
      throw new CanceledError(String(config.headers), config)
    },
    { code: 'ABORTED' },
  ],
  [
    'returns a response that contains another request',
    async ({ headers, data }) => ({
      status: 200,
      statusText: '',
      data: `${headers} ${data}`,
      headers: {},
      config: { headers: new axios.AxiosHeaders() },
    }),
    { code: 'INVALID_RESPONSE' },
  ],
]
