import { appKilled } from './app-killed'
import { connectionCut } from './connection-cut'
import { databaseKilled } from './database-killed'
import type { Line } from './line'
import { sentTwice } from './sent-twice'
import { terminated } from './terminated'

/** Every scenario, in order. */
export const LINES: readonly Line[] = [appKilled, databaseKilled, connectionCut, sentTwice, terminated]
