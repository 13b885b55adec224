FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
# The folder cannot be written later; the programs are made now.
RUN node bot/run.mjs --build bot/main.ts bot/commands/kb.ts bot/commands/audit.ts bot/commands/grievances.ts bot/commands/evaluate.ts bot/commands/clu.ts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:3978/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The program itself, not npm: npm's shell does not pass SIGTERM on.
CMD ["node", "bot/run.mjs", "bot/main.ts"]
