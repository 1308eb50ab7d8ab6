import type { NextConfig } from 'next'

const everywhere = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** Pages behind a link or a cookie: never stored, never indexed, never named to another site. */
const confidential = [
  { key: 'cache-control', value: 'private, no-store' },
  { key: 'referrer-policy', value: 'no-referrer' },
  { key: 'x-robots-tag', value: 'noindex, nofollow' },
]

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // Left outside they are modules to wait for, and the code for waiting then comes with every page, even where it is not used.
  transpilePackages: ['pg', '@prisma/client'],
  // An export of up to 1 MB comes as a form; one that is larger has to arrive to be told so in a sentence.
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    ...['/assessments/:path*', '/s/:path*', '/t/:path*', '/r/:path*', '/resume'].map((source) => ({ source, headers: confidential })),
  ],
}

export default config
