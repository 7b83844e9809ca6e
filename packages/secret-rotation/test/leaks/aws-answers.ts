import { type HostileAnswer, headerText } from '../../../auth/test/leaks/hostile-answer.js'
import { planted } from './planted.js'

export type AwsAnswer = Omit<HostileAnswer, 'error'>

const refusal = (name: string, text: string) => JSON.stringify({ __type: name, message: text, Message: text })

/** Hostile responses of an AWS service. */
export const awsAnswers: readonly AwsAnswer[] = [
  {
    name: 'refuses and repeats everything',
    give: (to, echo) => to.writeHead(403).end(refusal('com.amazonaws#AccessDenied', echo)),
  },
  { name: 'calls the refusal after a secret', give: (to, echo) => to.writeHead(400).end(refusal(echo, echo)) },
  {
    name: 'calls the refusal after a key',
    give: (to) => to.writeHead(400).end(refusal(`com.amazonaws#${planted.awsSecretKey}`, '')),
  },
  {
    name: 'repeats everything in headers',
    give: (to, echo) => {
      const text = headerText(echo)
      to.writeHead(400, { 'x-amzn-errortype': text, 'x-amzn-query-error': text, 'x-amzn-requestid': text }).end(
        refusal('InvalidAddress', text),
      )
    },
  },
  { name: 'fails with a page of HTML', give: (to, echo) => to.writeHead(500).end(`<html>${echo}</html>`) },
  { name: 'answers 200 with broken JSON', give: (to, echo) => to.writeHead(200).end(`{"a":"${echo}`) },
  { name: 'hangs up', give: (to) => to.destroy() },
]
