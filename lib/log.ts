import 'server-only'
import { format, stripVTControlCharacters } from 'node:util'
import pino from 'pino'

/** Lines of JSON on standard output for whoever runs Shorewise; never a token, a password, an answer, or the address of a person or a machine. */
export const log = pino()

/** Makes what the framework and libraries complain of lines of JSON too, one for each, however long its stack. */
export function logComplaints(): void {
  for (const level of ['warn', 'error'] as const)
    console[level] = (...said: unknown[]) => log[level](stripVTControlCharacters(format(...said)))
}
