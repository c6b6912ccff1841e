import type { NextConfig } from 'next'

const root = import.meta.dirname

const config: NextConfig = {
  // These hold native or generated code that a bundler must not copy: one copy in the process, loaded by Node.
  serverExternalPackages: ['better-sqlite3', '@prisma/client', 'prisma'],
  outputFileTracingRoot: root,
  turbopack: { root },
  // Next draws a random id for each build otherwise, and it is in every page; the bootstrap gives the digest of the sources.
  generateBuildId: () => process.env.STAYTWIN_BUILD_ID ?? 'by-hand',
  // Visitors are on the same machine or beside it: packing a page costs more than sending it (decision 0018).
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  images: { unoptimized: true },
  // `npm test` runs the compiler over the whole project as a check of its own; twice is a waste.
  typescript: { ignoreBuildErrors: true },
}

export default config
