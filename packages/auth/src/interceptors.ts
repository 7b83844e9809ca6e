import type { AxiosInstance } from 'axios'
import type { SellingPartnerAuth } from './selling-partner-auth.js'
import { authorize } from './steps/authorize.js'
import { conceal } from './steps/conceal.js'
import { identify } from './steps/identify.js'
import { pace } from './steps/pace.js'
import { recover } from './steps/recover.js'

/** The way of every call through an axios instance, in the order in which it is read here. */
export function registerInterceptors(
  axios: Pick<AxiosInstance, 'interceptors'>,
  auth: SellingPartnerAuth,
  userAgent: string,
): void {
  const beforeSending = [pace(auth), authorize(auth), identify(userAgent)]

  // axios runs the request interceptor that was registered last first.
  for (const step of beforeSending.toReversed()) axios.interceptors.request.use(step)

  // Here the call is sent. `learn`, which reads the rate in force from the answer, will stand between the two.

  axios.interceptors.response.use(conceal, recover)
}
