/** Lets Amazon send to any queue. */
export const openPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '437568002678' }, Action: 'sqs:SendMessage', Resource: '*' }],
})
