import 'server-only'
import pino from 'pino'

/** Lines of JSON on standard output for whoever runs Shorewise; never a token, a password, an answer, or the address of a person or a machine. */
export const log = pino()
