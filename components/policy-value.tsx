import { countryName, formName, inOneList, isQuestionId, type QuestionId, questionOf, TOPICS } from '@/lib/assessment'

/** So many values are shown at once, if they are no longer than that together; others stand behind a summary. */
const FEW = { values: 5, letters: 90 }
const COUNTRIES = 'ISO countries'
/** Units of figures that are names, and count nothing. */
const NAMES = ['calendar year', 'number']
const MINUTES = 'minutes after local midnight'
/** `question` whose options a value is by; `isWithin` a list that is open already. */
type Props = { of: unknown; unit: string; question?: QuestionId | undefined; isWithin?: boolean }

/** The value of a parameter in words and figures: one, a list, or each with what it is for. */
export function PolicyValue({ of, unit, question, isWithin }: Props) {
  const text = flat({ of, unit, question })
  if (text !== null) return <>{text}</>
  const entries = Object.entries(of as object)
  const list = (
    <ul className="plain">
      {entries.map(([key, value]) => (
        <li key={key}>
          {nameOf(key, question)}: <Entry of={value} unit={unit} question={isQuestionId(key) ? key : question} />
        </li>
      ))}
    </ul>
  )
  const said = entries.map(([, value]) => flat({ of: value, unit, question }))
  if (isWithin || (said.length <= FEW.values && !said.includes(null) && said.join().length <= FEW.letters)) return list
  return (
    <details>
      <summary>{entries.length} values</summary>
      {list}
    </details>
  )
}

/** What the figures are counted in, as they are shown. */
export const unitSaid = (unit: string): string => (unit === MINUTES ? 'local time' : unit)

function Entry({ of, unit, question }: Props) {
  const parts = typeof of === 'object' && of !== null && !Array.isArray(of) ? Object.entries(of) : []
  const said = parts.map(([key, value]) => [nameOf(key, question), flat({ of: value, unit, question })] as const)
  const line = said.map(([key, value]) => `${key} ${value}`).join(', ')
  const isLine = said.length > 0 && said.every(([, value]) => value !== null) && line.length <= FEW.letters
  return isLine ? line : <PolicyValue of={of} unit={unit} question={question} isWithin />
}

/** What can be said on one line; null where each part has a name. */
function flat({ of, unit, question }: Props): string | null {
  if (of === null) return 'none'
  if (typeof of === 'number') return figureOf(of, unit)
  if (typeof of !== 'object')
    return unit === COUNTRIES && /^[A-Z]{2}$/.test(String(of)) ? countryName(String(of)) : nameOf(String(of), question)
  if (Array.isArray(of) && of.every(isQuestionId)) return inOneList(of.map((id) => nameOf(id))).join('; ')
  if (Array.isArray(of)) return of.map((part) => flat({ of: part, unit, question })).join(typeof of[0] === 'number' ? '; ' : ', ')
  return Object.keys(of).length === 0 ? 'nothing' : null
}

/** Digits in groups where something is counted; minutes of the day as a clock. */
function figureOf(value: number, unit: string): string {
  if (unit === MINUTES) return [value / 60, value % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
  if (NAMES.includes(unit)) return String(value)
  return value.toLocaleString('en', { maximumFractionDigits: 5 }).replace('-', '−')
}

/** A question, one of its options, a criterion, or a form of engagement or payment by its words; any other name as plain words. */
function nameOf(id: string, question?: QuestionId): string {
  if (isQuestionId(id)) return questionOf(id).name
  const option = question && questionOf(question).options.find((one) => one.id === id)?.label
  return option?.replace(/\.$/, '') ?? formName(id) ?? TOPICS[id as keyof typeof TOPICS] ?? plainly(id)
}

/** 'severalThreshold' and 'same-day' are 'several threshold' and 'same day'; a sentence stays as it is. */
const plainly = (id: string): string =>
  /^[a-z][A-Za-z-]*$/.test(id) ? id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ') : id
