import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/assessment'
import { Facts } from '@/lib/assessment/facts'
import { classOfPair, hoursToAnswer, judge, needCauses, neededHours } from '@/lib/assessment/need'
import type { OverlapHours } from '@/lib/assessment/result'

/** A pair that shares this many hours at the least, this many of them by day, with this many outside the buyer's day. */
const pair = (min: number, minWithinDay = min, outside = 0): OverlapHours => ({
  site: 0,
  candidate: 0,
  year: 2026,
  min,
  mean: min,
  max: min,
  minWithinDay,
  changes: [],
  zeroDays: 0,
  weeklyMin: min * 5,
  windows: [],
  nightShare: 0,
  hoursOutsideBuyerDay: outside,
})
const judged = (answers: Answers, hours: OverlapHours) => judge(new Facts(answers), hours)
const day: Answers = { 'lf-coverage': 'business-day', 'ci-answer-latency': 'days' }

describe('the hours that the work needs', () => {
  it.each([
    ['checkpoints', 'days', 0],
    ['one-slot', 'next-day', 1],
    ['one-slot', 'same-day', 2],
    ['several-a-day', 'same-day', 3],
    ['several-a-day', 'minutes', 4],
    ['all-day', 'minutes', 6],
    ['on-site', 'days', null],
  ] as const)('talks %s, answers within %s: %s', (live, latency, hours) => {
    const answers: Answers = { ...day, 'ci-live-need': live, 'ci-answer-latency': latency }
    expect(neededHours(new Facts(answers))).toBe(hours)
  })

  it('leave answers out where more than a business day is covered', () => {
    const answers: Answers = { 'ci-live-need': 'one-slot', 'ci-answer-latency': 'minutes', 'lf-coverage': 'overnight-batch' }
    expect(neededHours(new Facts(answers))).toBe(1)
  })

  it('are asked for only by what is known', () => {
    expect(neededHours(new Facts({ ...day, 'ci-live-need': 'not-sure', 'ci-answer-latency': 'same-day' }))).toBe(2)
    expect(neededHours(new Facts({ ...day, 'ci-live-need': 'one-slot', 'ci-answer-latency': 'not-sure' }))).toBe(1)
    expect(hoursToAnswer(new Facts({ 'ci-live-need': 'one-slot' }))).toBe(1)
    expect(neededHours(new Facts({}))).toBe(0)
  })

  it.each([
    ['several-a-day', 'next-day', 'business-day', ['ci-live-need']],
    ['one-slot', 'minutes', 'business-day', ['ci-answer-latency']],
    ['checkpoints', 'days', 'business-day', ['ci-live-need', 'ci-answer-latency']],
    ['checkpoints', 'not-sure', 'business-day', ['ci-live-need']],
    ['one-slot', 'minutes', 'round-the-clock', ['ci-live-need']],
    ['checkpoints', 'days', 'round-the-clock', ['ci-live-need']],
  ] as const)('come, for talks %s and answers within %s over a %s, from %j', (live, latency, coverage, causes) => {
    const answers: Answers = { 'ci-live-need': live, 'ci-answer-latency': latency, 'lf-coverage': coverage }
    expect(needCauses(new Facts(answers))).toEqual(causes)
  })

  it('do not come from an answer that was not given', () => {
    expect(needCauses(new Facts({ 'ci-live-need': 'one-slot', 'lf-coverage': 'business-day' }))).toEqual(['ci-live-need'])
  })
})

describe('shared hours', () => {
  const several: Answers = { ...day, 'ci-live-need': 'several-a-day' }

  it('are comfortable with an hour to spare, manageable when they reach, too few below', () => {
    expect([4, 3.5, 3, 2.75].map((min) => judged(several, pair(min)).class)).toEqual(['comfortable', 'manageable', 'manageable', 'blocker'])
  })

  it('are comfortable whatever they are when none are needed', () => {
    expect(judged({ ...day, 'ci-live-need': 'checkpoints' }, pair(0))).toMatchObject({ class: 'comfortable', bought: false })
  })

  it('cannot stand in for somebody on site', () => {
    expect(judged({ ...day, 'ci-live-need': 'on-site' }, pair(8))).toMatchObject({
      need: null,
      class: 'blocker',
      bought: false,
      sensitivity: { less: 'blocker', more: 'blocker' },
    })
  })

  it('are bought, and manageable at best, when only early or late hours reach the need', () => {
    expect(judged(several, pair(8, 0))).toMatchObject({ class: 'manageable', bought: true })
    expect(judged(several, pair(8, 3))).toMatchObject({ class: 'manageable', bought: false })
    expect(judged(several, pair(8, 4))).toMatchObject({ class: 'comfortable', bought: false })
  })

  it('count by day only where a shift was refused', () => {
    expect(judged({ ...several, 'lf-shift': 'refused' }, pair(8, 2))).toMatchObject({ class: 'blocker', bought: false })
    expect(judged({ ...several, 'lf-shift': 'refused' }, pair(8, 3)).class).toBe('manageable')
  })

  it('are of a class without an assessment too: those by day first, then those by hours outside the day, at best manageable', () => {
    const classed = (min: number, byDay: number, need: number | null) => classOfPair({ min, minWithinDay: byDay }, need)
    expect([classed(5, 4, 3), classed(5, 3, 3), classed(5, 2, 3), classed(2, 2, 3)]).toEqual([
      'comfortable',
      'manageable',
      'manageable',
      'blocker',
    ])
    expect([classed(8, 8, null), classed(0, 0, 0)]).toEqual(['blocker', 'comfortable'])
  })

  it('may be short by an hour where a shift is agreed and one planned talk is enough', () => {
    const slot: Answers = { ...day, 'ci-live-need': 'one-slot' }
    expect(judged({ ...slot, 'lf-shift': 'both-flex' }, pair(0)).class).toBe('manageable')
    expect(judged({ ...slot, 'lf-shift': 'provider-shift-priced' }, pair(0.5)).class).toBe('manageable')
    expect(judged({ ...slot, 'lf-shift': 'provider-nights' }, pair(0)).class).toBe('blocker')
    expect(judged({ ...several, 'lf-shift': 'both-flex' }, pair(2)).class).toBe('blocker')
    expect(judged({ ...slot, 'ci-answer-latency': 'same-day', 'lf-shift': 'both-flex' }, pair(0.5)).class).toBe('blocker')
  })

  it('show what an hour less or more would make of them', () => {
    expect(judged(several, pair(3)).sensitivity).toEqual({ less: 'comfortable', more: 'blocker' })
    expect(judged({ ...day, 'ci-live-need': 'one-slot' }, pair(0)).sensitivity).toEqual({ less: 'comfortable', more: 'blocker' })
  })

  it('leave a gap worth having only for work in it that is handed over in writing', () => {
    const night: Answers = { 'lf-coverage': 'round-the-clock', 'ci-live-need': 'one-slot', 'ci-async-practice': 'tracked' }
    expect(judged(night, pair(2, 2, 4)).benefit).toBe(true)
    expect(judged(night, pair(2, 2, 3.5)).benefit).toBe(false)
    expect(judged({ ...night, 'ci-async-practice': 'chat-scatter' }, pair(2, 2, 4)).benefit).toBe(false)
    expect(judged({ ...night, 'lf-coverage': 'business-day' }, pair(2, 2, 4)).benefit).toBe(false)
    expect(judged(night, pair(0, 0, 8)).benefit).toBe(false)
  })
})
