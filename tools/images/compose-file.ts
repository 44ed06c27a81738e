import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const duration = z.string().regex(/^\d+(ms|s|m|h)$/);
/** `${NAME}` or `${NAME:-default}` inside a value. */
const VARIABLE = /\$\{([A-Z_]+)(?::-([^}]*))?\}/g;

const healthcheck = z.strictObject({
  test: z.tuple([z.literal('CMD')], z.string()),
  interval: duration,
  timeout: duration,
  retries: z.int().positive(),
  start_period: duration,
  start_interval: duration.optional(),
});

const service = z.strictObject({
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).min(1),
  environment: z.record(z.string().regex(/^[A-Z][A-Z\d_]*$/), z.string()),
  secrets: z.array(z.string()),
  volumes: z.array(z.string().regex(/^[\w./-]+:\/[\w./-]+(:ro)?$/)),
  networks: z.array(z.string()).min(1),
  ports: z.array(z.string()).optional(),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.enum(['service_started', 'service_healthy']) }))
    .optional(),
  healthcheck,
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
  stop_grace_period: duration,
  mem_limit: z.string().regex(/^\d+[kmg]$/),
});

/** The parts of the Compose specification that docker-compose.yml uses; a key that is not here is a mistake. */
const file = z.strictObject({
  name: z.string().regex(/^[a-z\d][a-z\d_-]*$/),
  services: z.record(z.string(), service.partial({ mem_limit: true })),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.strictObject({})),
  secrets: z.record(z.string().regex(/^[\w.-]+$/), z.strictObject({ file: z.string() })),
});

/** A Compose file, its fragments put in and its variables given their defaults. */
export type ComposeFile = z.infer<typeof file>;
export type ComposeService = z.infer<typeof service>;

/** Reads a Compose file; ZodError when it holds what the schema does not know. */
export function readComposeFile(path: string): ComposeFile {
  return parseCompose(readFileSync(path, 'utf8'));
}

/** The same for its text. */
export function parseCompose(text: string): ComposeFile {
  const raw = parse(text, { merge: true }) as Record<string, unknown>;
  return file.parse(
    withDefaults(Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('x-')))),
  );
}

/** As Compose does: variables are put into values that are already parsed. */
function withDefaults(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replaceAll(VARIABLE, (_, _name, fallback: string | undefined) => fallback ?? '');
  if (Array.isArray(value)) return value.map(withDefaults);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDefaults(each)]));
}

/** The variables a text takes from its surroundings. */
export function variablesOf(text: string): string[] {
  return [...text.matchAll(VARIABLE)].map(([, name = '']) => name);
}
