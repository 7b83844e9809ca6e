import { describe, expect, it } from '@jest/globals'
import type { Document, SandboxCase } from '../models/swagger.js'
import { leaveOutContradictions } from './leave-out-contradictions.js'

const cases: SandboxCase[] = [{ response: 'first' }, { response: 'second' }, { response: 'third' }]
const place = { method: 'GET', path: '/traps', status: 200, index: 1, reason: 'made up' }

function casesLeft(document: Document): unknown {
  return document.paths['/traps']?.get?.responses['200']?.['x-amzn-api-sandbox']?.static
}

function documentWithCases(): Document {
  const response = { description: 'OK', 'x-amzn-api-sandbox': { static: structuredClone(cases) } }
  return {
    swagger: '2.0',
    info: { title: 'Traps', version: 'v1' },
    paths: { '/traps': { get: { operationId: 'listTraps', responses: { 200: response } } } },
  }
}

describe('leaveOutContradictions', () => {
  it('takes out the case that is listed and leaves the others', () => {
    expect(casesLeft(leaveOutContradictions(documentWithCases(), [place]))).toEqual([cases[0], cases[2]])
  })

  it.each([
    { ...place, method: 'POST' },
    { ...place, path: '/other' },
    { ...place, status: 201 },
  ])('leaves all where another place is listed: $method $path $status', (elsewhere) => {
    expect(casesLeft(leaveOutContradictions(documentWithCases(), [elsewhere]))).toEqual(cases)
  })

  it('does not change what it was given', () => {
    const document = documentWithCases()
    leaveOutContradictions(document, [place])
    expect(document).toEqual(documentWithCases())
  })
})
