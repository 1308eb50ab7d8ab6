import { Button } from '@/components/ui/button'

type Props = { numbers: readonly number[]; from: number; to: number; only: boolean }

/** Which two of several versions are compared; a form that asks for the page again. */
export function ChooseVersions({ numbers, from, to, only }: Props) {
  const versions = numbers.toSorted((a, b) => a - b)
  return (
    <form method="get" className="choose">
      <Version name="from" label="Earlier" value={from} versions={versions} />
      <Version name="to" label="Later" value={to} versions={versions} />
      {only && <input type="hidden" name="only" value="1" />}
      <Button second tight>
        Compare these
      </Button>
    </form>
  )
}

function Version({ name, label, value, versions }: { name: string; label: string; value: number; versions: readonly number[] }) {
  return (
    <label>
      {label}{' '}
      <select name={name} defaultValue={value}>
        {versions.map((version) => (
          <option key={version} value={version}>
            Version {version}
          </option>
        ))}
      </select>
    </label>
  )
}
