/** The same result as data; `at` is the address of its page. */
export function OtherFiles({ at }: { at: string }) {
  return (
    <details className="screen">
      <summary>Other files</summary>
      <ul>
        <li>
          <a href={`${at}/report.xlsx`}>Workbook (XLSX)</a>: summary, answers, findings, owners, what to find out, cost
        </li>
        <li>
          <a href={`${at}/answers.csv`}>Answers (CSV)</a> and <a href={`${at}/findings.csv`}>findings (CSV)</a>
        </li>
        <li>
          <a href={`${at}/report.json`}>Data (JSON)</a>: the record as it is kept, with its hash; it{' '}
          <a href="/assessments/open">opens again</a> as a new assessment
        </li>
      </ul>
    </details>
  )
}
