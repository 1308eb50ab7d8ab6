import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { Sheet } from '@/components/styles/sheet'
import { FAMILIES, fileOf } from './faces/faces'

export const metadata: Metadata = {
  title: { default: 'Decide where work should be done - Shorewise', template: '%s - Shorewise' },
  description: 'Helps a company decide whether, where and how to have work done offshore.',
  referrer: 'same-origin',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f8f6' },
    { media: '(prefers-color-scheme: dark)', color: '#0e1618' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The content security policy carries a nonce, so no page may be rendered ahead of its request.
  await connection()
  for (const family of FAMILIES) preload(`/faces/${fileOf(family)}`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang="en">
      <body>
        <Sheet name="globals" />
        <a className="skip" href="#main">
          Skip to content
        </a>
        {children}
      </body>
    </html>
  )
}
