import { defineConfig } from 'prisma/config'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  // Never opened: the client gets its connection from the adapter of an episode. The command line only wants a URL to be there.
  datasource: { url: 'file:./.staytwin/never-opened.db' },
})
