import type { OwnerRole } from '@/lib/assessment/answers'
import { OWNER_ROLES } from '@/lib/assessment/facts'
import { CRITICAL, OWNERLESS_ROLES, REQUIRED_CONTROL, SENSITIVE, SEVERAL_THRESHOLD, THIN_EVIDENCE } from '@/lib/assessment/policy/verdict'
import { all, among, any, atLeast, atMost, type BareRule, from, is, type Logic, not, unknown, upTo, yes } from './logic'

/*
 * The blockers, vetoes and conditions once more, each by its own condition over plain facts, as other engines take them.
 * Too many open points is a count over the outcome of all others, which a rule of theirs cannot see; it is left out on all sides.
 */

const sensitive = from('exposure', SENSITIVE.value)
const critical = from('exposure', CRITICAL.value)
const nobody = (role: OwnerRole) => among(`owner_${role}`, 'nobody')
const gap = (role: OwnerRole) => among(`owner_${role}`, 'nobody', 'shared', 'not-sure')
const strained = (role: OwnerRole) => among(`owner_${role}`, 'named-no-time')
const moreThanADay = atLeast('lf-coverage', 'extended-day')
const harmful = atLeast('rl-consequence', 'customers-harmed')
const legalOpen = all(yes('looks_abroad'), any(unknown('rl-legal-position'), is('rl-legal-position', 'conditions-open')))

export const BLOCKER_LOGIC: readonly BareRule[] = [
  { id: 'ON-OWNERLESS-CHURN', when: all(is('wc-stability', 'daily'), among('owner_scope', 'nobody', 'shared')) },
  { id: 'ON-NO-SCOPE-OR-ACCEPTANCE-OWNER', when: any(nobody('scope'), nobody('quality'), all(gap('scope'), gap('quality'))) },
  { id: 'ON-OPEN-ACCESS', when: all(sensitive, is('rl-access-model', 'undefined')) },
  { id: 'ON-UNCLEAR-WORK', when: all(is('wc-acceptance', 'by-feel'), atMost('wc-documentation', 'fragments')) },
  { id: 'ON-OWNERS-3', when: from('gaps', OWNERLESS_ROLES.value) },
  { id: 'ON-NO-LEVERS', when: all(is('io-enablement', 'no-levers'), atLeast('cf-accountability', 'deliverable')) },
  { id: 'ON-LEADERSHIP-OPEN', when: is('ci-decision-clarity', 'stays-open') },
  { id: 'ON-BIGBANG', when: all(is('sp-pilot-slice', 'everything'), harmful) },
  { id: 'ON-SEVERAL-UNCLEAR', when: from('unclear', SEVERAL_THRESHOLD.value) },
  { id: 'ON-OWNERSHIP-UNCLEAR', when: yes('ownership_unclear') },
]

const saidByBlocker = (role: OwnerRole): Logic =>
  any(
    from('gaps', OWNERLESS_ROLES.value),
    all(among(`owner_${role}`, 'not-sure'), yes('ownership_unclear')),
    ...(role === 'scope' ? [all(is('wc-stability', 'daily'), not(among('owner_scope', 'not-sure')))] : []),
    ...(role === 'scope' || role === 'quality' ? [any(nobody(role), all(gap('scope'), gap('quality')))] : []),
  )

const tooWide = any(
  ...REQUIRED_CONTROL.value.flatMap((required, exposure) =>
    exposure < SENSITIVE.value
      ? []
      : [all(from('exposure', exposure), upTo('exposure', exposure), upTo('level_rl_access_model', required - 1))],
  ),
)

const engagement = (...forms: string[]) => among('option_ctx_proposed_engagement', ...forms)
const pricing = (...forms: string[]) => among('option_ctx_proposed_pricing', ...forms)
const noOutcome = any(atMost('cf-measurability', 'units'), atMost('io-enablement', 'partly'))
const byFeel = is('wc-acceptance', 'by-feel')
const misfit = any(
  all(engagement('staff-augmentation'), nobody('delivery')),
  all(engagement('outcome-based'), noOutcome),
  all(engagement('staff-augmentation', 'dedicated-team'), atLeast('cf-accountability', 'service-level')),
  all(pricing('outcome-based'), noOutcome),
  all(pricing('fixed-scope'), any(atMost('wc-stability', 'weekly'), byFeel)),
  all(pricing('output-based'), any(atMost('cf-measurability', 'effort-only'), byFeel)),
)

export const CONDITION_LOGIC: readonly BareRule[] = [
  { id: 'C-LEGAL', when: legalOpen },
  { id: 'C-ACCESS', when: tooWide },
  { id: 'C-VERIFY', when: all(from('unclear', 1), upTo('unclear', SEVERAL_THRESHOLD.value - 1)) },
  ...OWNER_ROLES.map((role) => ({ id: `C-OWNER-${role}`, when: all(gap(role), not(saidByBlocker(role))) })),
  { id: 'C-OWNERTIME-scope', when: strained('scope') },
  { id: 'C-OWNERTIME-quality', when: strained('quality') },
  { id: 'C-OWNERTIME-security', when: all(strained('security'), sensitive) },
  { id: 'C-CAPACITY', when: atMost('io-capacity', 'few-hours') },
  { id: 'C-CHANGE', when: atMost('wc-stability', 'weekly') },
  { id: 'C-ACCEPTANCE', when: atMost('wc-acceptance', 'after-discussion') },
  { id: 'C-DOCUMENT', when: atMost('wc-documentation', 'fragments') },
  { id: 'C-TACIT', when: atMost('wc-separability', 'heavily-entangled') },
  { id: 'C-LEVERS', when: all(atMost('io-enablement', 'partly'), atLeast('cf-accountability', 'service-level')) },
  { id: 'C-SECURITY-EVIDENCE', when: all(sensitive, among('evidence_security', 'nothing-yet', 'told')) },
  { id: 'C-EVIDENCE', when: from('thin_evidence', THIN_EVIDENCE.value) },
  { id: 'C-TRACK', when: all(is('pm-track-record', 'unproven'), harmful) },
  {
    id: 'C-PILOT',
    when: any(
      atMost('sp-pilot-slice', 'slice-no-measures'),
      all(yes('said_move_everything'), not(atLeast('sp-pilot-slice', 'slice-measured'))),
    ),
  },
  { id: 'C-KT', when: atMost('sp-knowledge-transfer', 'handover-week') },
  { id: 'C-FORM', when: misfit },
  { id: 'C-COST', when: all(yes('seeks_cost'), atMost('cf-cost-basis', 'rates-plus-some')) },
  { id: 'C-URGENCY', when: is('ctx-urgency', 'under-4-weeks') },
  { id: 'C-ONCALL', when: all(moreThanADay, is('ci-answer-latency', 'minutes')) },
  { id: 'C-EXIT', when: is('sp-growth-exit', 'neither') },
  { id: 'C-SCALE', when: is('sp-growth-exit', 'one-of-two') },
]

const customerFacing = any(
  is('ctx-customer-contact', 'in-writing', 'by-voice'),
  all(not(is('ctx-customer-contact', 'none', 'in-writing', 'by-voice')), is('ctx-work-category', 'customer-backoffice')),
)
const mismatch = among('language', 'mismatch')
const abroad = yes('abroad')

export const VETO_LOGIC: readonly BareRule[] = [
  {
    id: 'LV-LAW',
    when: all(
      abroad,
      any(is('rl-legal-position', 'domestic-only'), all(is('rl-legal-position', 'named-countries'), among('permitted', 'no'))),
    ),
  },
  { id: 'LV-PRESENCE', when: all(abroad, is('ci-live-need', 'on-site')) },
  { id: 'LV-LIVE', when: all(abroad, not(yes('on_site')), among('lead_class', 'blocker')) },
  { id: 'LV-LANGUAGE', when: all(abroad, customerFacing, mismatch) },
  { id: 'LV-CRITICAL-UNCONTROLLED', when: all(abroad, critical, is('rl-access-model', 'undefined')) },
  { id: 'LV-REGIME', when: all(abroad, is('rl-data-class', 'special-regulated'), yes('restricted')) },
]

const outOfReach = any(yes('remote_elsewhere'), all(not(abroad), among('reached', 'blocker'), not(yes('on_site'))))
const tight = all(not(among('reached', 'comfortable')), not(yes('on_site')))

export const PLACE_LOGIC: readonly BareRule[] = [
  {
    id: 'C-LEGAL',
    when: all(
      abroad,
      not(legalOpen),
      any(
        all(is('rl-legal-position', 'named-countries'), not(among('permitted', 'yes', 'no'))),
        all(yes('needs_safeguards'), is('rl-legal-position', 'named-countries', 'no-restriction')),
      ),
    ),
  },
  { id: 'C-REGIME', when: all(abroad, yes('restricted'), is('rl-data-class', 'personal-confidential')) },
  { id: 'C-LANGUAGE', when: all(among('language', 'untested', 'mismatch'), any(customerFacing, harmful)) },
  { id: 'C-ASYNC', when: any(outOfReach, all(tight, atMost('ci-async-practice', 'chat-scatter'))) },
  { id: 'C-ONCALL', when: all(moreThanADay, is('ci-answer-latency', 'same-day'), yes('too_few_hours_to_ask')) },
  { id: 'C-SHIFT', when: all(yes('nights'), not(is('lf-shift', 'provider-shift-priced', 'both-flex', 'none-needed'))) },
]
