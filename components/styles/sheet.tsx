'use client'
import globals from './globals.css?sheet'
import reading from './reading.css?sheet'

const SHEETS = { globals, reading }

/**
 * A style sheet within the page: nothing more is asked for before it is painted. Every page is a document of its own, so a browser finds each
 * sheet in it, and its scripts hold none: the build leaves out what is under this condition.
 */
export function Sheet({ name }: { name: keyof typeof SHEETS }) {
  return typeof window === 'undefined' ? (
    <style href={name} precedence={name}>
      {SHEETS[name]}
    </style>
  ) : null
}
