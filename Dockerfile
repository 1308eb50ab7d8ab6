# Not run where it was written; a test holds that what it copies and starts exists.
FROM node:22-bookworm-slim AS build
WORKDIR /shorewise
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY app app
COPY components components
COPY lib lib
COPY prisma prisma
COPY public public
COPY instrumentation.ts next.config.ts prisma.config.ts proxy.ts tsconfig.json ./
# The same for every build, so that a page that is open can be sent to the next one: docker build --build-arg.
ARG NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
WORKDIR /shorewise
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build --chown=node:node /shorewise ./
USER node
EXPOSE 3000
# Without npm in between, so that SIGTERM reaches the server.
CMD ["node", "--import", "./lib/port-taken.js", "node_modules/next/dist/bin/next", "start"]
