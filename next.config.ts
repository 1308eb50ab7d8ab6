import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
}

export default config
