# One image for the gateway, the five subgraphs and the commands of docs/OPERATIONS.md; what runs is its command.
ARG NODE_IMAGE=node:24-bookworm-slim

# Only what decides which packages are installed, so that a change of the sources does not install them anew.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /redgrid
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete && find . -type d -empty -delete

FROM ${NODE_IMAGE} AS packages
WORKDIR /redgrid
COPY --from=manifests /redgrid ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    REDGRID_DATA=/var/lib/redgrid
WORKDIR /redgrid
COPY --from=packages /redgrid/node_modules ./node_modules
COPY package.json tsconfig.json supergraph.graphql ./
COPY libs ./libs
COPY apps ./apps
COPY tools ./tools
# A volume made here belongs to the account that writes the checkpoints of the audit.
RUN mkdir -p /var/lib/redgrid/checkpoints /var/lib/redgrid/files && chown -R 1000:1000 /var/lib/redgrid
USER 1000:1000
EXPOSE 4000
CMD ["node", "--import", "tsx", "apps/gateway/src/main.ts"]
