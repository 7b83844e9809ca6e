import { describe, expect, it } from '@jest/globals'
import { FakeClock } from '../../test/fake-clock.js'
import { Account } from './account.js'
import { Feeds } from './feeds.js'
import { JobControls } from './job-controls.js'
import { KioskQueries } from './kiosk-queries.js'
import { Schedule } from './schedule.js'

function setUp() {
  const clock = new FakeClock()
  const account = new Account('seller', {
    data: {},
    seed: 42,
    now: () => new Date(Date.parse('2026-11-27T12:00:00Z') + clock.read()),
    schedule: new Schedule(clock.read),
  })
  const advance = (seconds: number) => {
    clock.advance(seconds)
    account.schedule.runDue()
  }
  return { account, advance }
}

const feed = { feedType: 'POST_ORDER_FULFILLMENT_DATA', marketplaceIds: ['ATVPDKIKX0DER'], inputDocumentId: 'D1' }
const result = { content: 'OK', contentType: 'text/plain' }

describe('the feeds of an account', () => {
  it('tell listeners about each status', () => {
    const { account, advance } = setUp()
    const feeds = account.part(Feeds)
    const heard: unknown[] = []
    feeds.onChange(({ status, result: ended }) => heard.push([status, ended?.resultDocumentId !== undefined]))
    feeds.add(feed, () => result)
    advance(1)
    advance(2)
    const second = feeds.add(feed, () => result)
    feeds.jobs.cancel(second.id)
    feeds.jobs.cancel(second.id)
    advance(3)
    expect(heard).toEqual([
      ['IN_QUEUE', false],
      ['IN_PROGRESS', false],
      ['DONE', true],
      ['IN_QUEUE', false],
      ['CANCELLED', false],
    ])
  })

  it('have different IDs, which are the same for the same seed', () => {
    const idsOf = () => {
      const feeds = setUp().account.part(Feeds)
      return [feeds.add(feed, () => result).id, feeds.add(feed, () => result).id]
    }
    expect(new Set(idsOf()).size).toBe(2)
    expect(idsOf()).toEqual(idsOf())
  })

  it('fail if their processing throws an error', () => {
    const { account, advance } = setUp()
    const { id } = account.part(Feeds).add(feed, () => {
      throw new Error('Unreadable')
    })
    advance(3)
    expect(account.part(Feeds).jobs.find(id)).toMatchObject({
      status: 'FATAL',
      result: { resultDocumentId: expect.any(String) },
    })
  })
})

describe('the queries of an account', () => {
  it('tell listeners about each status', () => {
    const { account, advance } = setUp()
    const queries = account.part(KioskQueries)
    const heard: string[] = []
    queries.onChange(({ status }) => heard.push(status))
    queries.add({ query: '{ a }', dataset: 'a' }, () => [{}])
    advance(3)
    expect(heard).toEqual(['IN_QUEUE', 'IN_PROGRESS', 'DONE'])
  })

  it('of one dataset end as a test requests it', () => {
    const { account, advance } = setUp()
    const queries = account.part(KioskQueries)
    account.queryControls.finishAs('FATAL', { type: 'b' })
    const ids = ['a', 'b', 'b'].map((dataset) => queries.add({ query: `{ ${dataset} }`, dataset }, () => [{}]).id)
    advance(3)
    expect(ids.map((id) => queries.jobs.find(id)?.status)).toEqual(['DONE', 'FATAL', 'DONE'])
  })
})

describe('the controls of jobs', () => {
  it('end the next jobs of a type, as often as requested', () => {
    const controls = new JobControls('feeds')
    controls.finishAs('FATAL', { type: 'A', times: 2 })
    controls.finishAs('CANCELLED')
    expect(['B', 'A', 'A', 'A'].map((type) => controls.takeEnd(type)?.status)).toEqual([
      'CANCELLED',
      'FATAL',
      'FATAL',
      undefined,
    ])
  })

  it('forget requested ends', () => {
    const controls = new JobControls('feeds')
    controls.finishAs('FATAL')
    controls.reset()
    expect(controls.takeEnd()).toBeUndefined()
  })

  it('reject invalid values', () => {
    expect(() => new JobControls('feeds', { queueSeconds: -1 })).toThrow('feeds.queueSeconds is invalid.')
    expect(() => new JobControls('feeds', { processingSeconds: Number.NaN })).toThrow(RangeError)
    expect(() => new JobControls('feeds').finishAs('FATAL', { times: 1.5 })).toThrow('times is invalid.')
  })
})
