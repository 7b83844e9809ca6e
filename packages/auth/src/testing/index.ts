export { type FakeErrorFields, fakeError } from './fake-error.js'
export { type FakeResponseFields, fakePages, fakeResponse } from './fake-response.js'
export { type TestAuthOptions, testAuth } from './test-auth.js'
