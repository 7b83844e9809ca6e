import type { AxiosInstance } from 'axios'
import type { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { authorize } from './steps/authorize.js'
import { conceal } from './steps/conceal.js'
import { count } from './steps/count.js'
import { identify } from './steps/identify.js'
import { learn } from './steps/learn.js'
import { pace } from './steps/pace.js'
import { type ClientSettings, prepare } from './steps/prepare.js'
import { recover } from './steps/recover.js'

/** The way of every attempt at a call through an axios instance, in the order in which it is read here. */
export function registerInterceptors(
  axios: Pick<AxiosInstance, 'interceptors'>,
  auth: SellingPartnerAuth,
  userAgent: string,
  settings: ClientSettings,
): void {
  const beforeSending = [prepare(settings), pace(auth), authorize(auth), identify(userAgent), count]

  // One interceptor for all of them, each of which changes the request in place: in which order axios would run several is
  // one of its defaults, which the process may change.
  axios.interceptors.request.use(async (config) => {
    for (const step of beforeSending) await step(config)
    return config
  })

  // Here the call is sent.

  const { fromAnswer, fromError } = learn(auth)
  axios.interceptors.response.use(fromAnswer, fromError)
  axios.interceptors.response.use(conceal, recover(auth))
}
