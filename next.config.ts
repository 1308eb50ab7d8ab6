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

/** For two years nothing of this host is asked for but by https, once it was. */
const onHttps = {
  source: '/:path*',
  has: [{ type: 'header' as const, key: 'x-forwarded-proto', value: 'https' }],
  headers: [{ key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' }],
}

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: {
    root: import.meta.dirname,
    // A sheet stands within its page.
    rules: { '*.css': { condition: { query: '?sheet' }, loaders: ['./components/styles/sheet-loader.js'], type: 'text' } },
  },
  // Left outside, pg is a module to wait for, and the code for waiting comes with every page. So does Prisma, which has to stay outside:
  // the schema asks for its other form.
  transpilePackages: ['pg'],
  // An export of up to 1 MB comes as a form; one that is larger has to arrive to be told so in a sentence.
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    onHttps,
    ...['/assessments/:path*', '/s/:path*', '/t/:path*', '/r/:path*', '/resume'].map((source) => ({ source, headers: confidential })),
  ],
}

export default config
