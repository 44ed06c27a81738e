import { pino, type DestinationStream, type LogFn, type Logger } from 'pino';
import { blot, errorForLog } from './error-log.ts';

export type { Logger } from 'pino';

export interface LoggerOptions {
  /** Name of the process, on every line. */
  readonly service: string;
  /** pino level; `LOG_LEVEL`, then `info` when missing. */
  readonly level?: string;
  /** Standard output when missing. */
  readonly destination?: DestinationStream;
}

const SECRETS = ['authorization', 'cookie', 'token', 'secret', 'password', 'idNumber', 'phone'];

/** JSON lines, one per event; line breaks in values are escaped, secrets and errors' values left out. */
export function createLogger({ service, level, destination }: LoggerOptions): Logger {
  const options = {
    level: level ?? process.env.LOG_LEVEL ?? 'info',
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '***' },
    serializers: { err: errorForLog, error: errorForLog },
    errorKey: 'unnamedError', // for the key it knows, pino copies the error's text to `msg` as it is
    hooks: {
      logMethod(args: Parameters<LogFn>, method: LogFn) {
        const safe = args.map((each: unknown) => {
          if (each instanceof Error) return { err: each };
          return typeof each === 'string' ? blot(each) : each;
        });
        method.apply(this, safe as Parameters<LogFn>);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
