import { type HostileResponse, headerText } from '../../../auth/test/leaks/hostile-response.js'
import { planted } from './planted.js'

export type AwsResponse = Omit<HostileResponse, 'error'>

const errorBody = (name: string, text: string) => JSON.stringify({ __type: name, message: text, Message: text })

/** Hostile responses of an AWS service. */
export const awsResponses: readonly AwsResponse[] = [
  {
    name: 'rejects and repeats everything',
    give: (to, echo) => to.writeHead(403).end(errorBody('com.amazonaws#AccessDenied', echo)),
  },
  { name: 'names the error after a secret', give: (to, echo) => to.writeHead(400).end(errorBody(echo, echo)) },
  {
    name: 'names the error after a key',
    give: (to) => to.writeHead(400).end(errorBody(`com.amazonaws#${planted.awsSecretKey}`, '')),
  },
  {
    name: 'repeats everything in headers',
    give: (to, echo) => {
      const text = headerText(echo)
      to.writeHead(400, { 'x-amzn-errortype': text, 'x-amzn-query-error': text, 'x-amzn-requestid': text }).end(
        errorBody('InvalidAddress', text),
      )
    },
  },
  { name: 'fails with a page of HTML', give: (to, echo) => to.writeHead(500).end(`<html>${echo}</html>`) },
  { name: 'responds 200 with broken JSON', give: (to, echo) => to.writeHead(200).end(`{"a":"${echo}`) },
  { name: 'hangs up', give: (to) => to.destroy() },
]
