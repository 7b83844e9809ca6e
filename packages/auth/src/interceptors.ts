import type { AxiosInstance } from 'axios'
import type { SellingPartnerAuth } from './selling-partner-auth.js'
import { authorize } from './steps/authorize.js'
import { conceal } from './steps/conceal.js'
import { count } from './steps/count.js'
import { identify } from './steps/identify.js'
import { learn } from './steps/learn.js'
import { pace } from './steps/pace.js'
import { recover } from './steps/recover.js'

/** The way of every attempt at a call through an axios instance, in the order in which it is read here. */
export function registerInterceptors(
  axios: Pick<AxiosInstance, 'interceptors'>,
  auth: SellingPartnerAuth,
  userAgent: string,
): void {
  const beforeSending = [pace(auth), authorize(auth), identify(userAgent), count]

  // axios runs the request interceptor that was registered last first.
  for (const step of beforeSending.toReversed()) axios.interceptors.request.use(step)

  // Here the call is sent.

  const { fromAnswer, fromError } = learn(auth)
  axios.interceptors.response.use(fromAnswer, fromError)
  axios.interceptors.response.use(conceal, recover(auth))
}
