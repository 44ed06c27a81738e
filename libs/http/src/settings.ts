import { z } from 'zod';
import { CLIENT_LIMITS, type Limits } from './limits.ts';
import { DEFAULT_RATE_LIMITS, type RateLimits } from './rate-limit.ts';
import { StartupError } from './startup-error.ts';

const count = (fallback: number) => z.coerce.number().int().min(0).default(fallback);

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  REDGRID_INTROSPECTION: z.enum(['signed-in', 'open']).default('signed-in'),
  REDGRID_COST_LIMIT: count(CLIENT_LIMITS.cost),
  REDGRID_MAX_IN_FLIGHT: count(256),
  REDGRID_LATE_MS: count(700),
  REDGRID_ANONYMOUS_PER_MINUTE: count(DEFAULT_RATE_LIMITS.anonymousPerMinute),
  REDGRID_PRINCIPAL_PER_MINUTE: count(DEFAULT_RATE_LIMITS.principalPerMinute),
  REDGRID_CORS_ORIGINS: z.string().default(''),
  REDGRID_TRUSTED_PROXIES: count(0),
  REDGRID_METRICS_TOKEN: z.string().optional(),
});

/** How a server behaves, as its operator set it. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly introspection: 'signed-in' | 'open';
  readonly limits: Partial<Limits>;
  readonly maxInFlight: number;
  readonly lateMs: number;
  readonly rateLimits: RateLimits;
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: number;
  readonly metricsToken?: string;
}

/** Reads the server's environment variables. Errors: StartupError naming the variable that is wrong. */
export function serverSettings(env: NodeJS.ProcessEnv = process.env): ServerSettings {
  const { success, data, error } = variables.safeParse(env);
  if (!success)
    throw new StartupError(`Environment variable ${error.issues[0]?.path.join('.') ?? ''} is not valid.`);
  return {
    host: data.HOST,
    port: data.PORT,
    introspection: data.REDGRID_INTROSPECTION,
    limits: { cost: data.REDGRID_COST_LIMIT },
    maxInFlight: data.REDGRID_MAX_IN_FLIGHT,
    lateMs: data.REDGRID_LATE_MS,
    rateLimits: {
      anonymousPerMinute: data.REDGRID_ANONYMOUS_PER_MINUTE,
      principalPerMinute: data.REDGRID_PRINCIPAL_PER_MINUTE,
    },
    corsOrigins: data.REDGRID_CORS_ORIGINS.split(',')
      .map((each) => each.trim())
      .filter(Boolean),
    trustedProxies: data.REDGRID_TRUSTED_PROXIES,
    ...(data.REDGRID_METRICS_TOKEN ? { metricsToken: data.REDGRID_METRICS_TOKEN } : {}),
  };
}
