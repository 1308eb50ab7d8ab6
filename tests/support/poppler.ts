import { spawnSync } from 'node:child_process'

/** Whether there is a reader of PDF files that is not ours. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0

/** What pdftotext of poppler reads in a PDF, in the order in which it is drawn. */
export function popplerText(pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf, maxBuffer: 64_000_000 })
  if (status !== 0) throw new Error(String(stderr))
  return stdout.toString()
}
