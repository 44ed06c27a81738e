import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { messageFor, type ErrorCode } from './catalogue/index.ts';
import type { Language } from './catalogue/entry.ts';

export interface PublicErrorOptions {
  language: Language;
  requestId: string;
  /** Told of every error whose text stays inside. */
  onInternal?: (error: unknown) => void;
}

/** Codes whose own message says more than the catalogue does, for example which field a document misspelt. */
const SPEAKS_FOR_ITSELF: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);
const LONGEST_MESSAGE = 300;

/**
 * The error as it leaves the house: stable code, message in the caller's language, path, details and request id.
 * Whatever carries no code of the catalogue becomes INTERNAL_SERVER_ERROR without its text.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { language, requestId, onInternal }: PublicErrorOptions,
): GraphQLFormattedError {
  // Apollo writes its own code over that of every validation error; the first one is on the original.
  const original = error instanceof GraphQLError ? error.originalError : null;
  const extensions = {
    ...formatted.extensions,
    ...(original instanceof GraphQLError ? original.extensions : {}),
  };
  const code = codeOf(extensions.code);
  if (code === 'INTERNAL_SERVER_ERROR') onInternal?.(error);
  const details = code === 'INTERNAL_SERVER_ERROR' ? {} : withoutInternals(extensions);
  return {
    message: messageOf(code, formatted.message, language),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { ...details, code, requestId },
  };
}

function codeOf(code: unknown): ErrorCode {
  return messageFor(code, 'en') === null ? 'INTERNAL_SERVER_ERROR' : (code as ErrorCode);
}

function messageOf(code: ErrorCode, own: string, language: Language): string {
  const text = messageFor(code, language) ?? '';
  return SPEAKS_FOR_ITSELF.has(code) && own !== messageFor(code, 'en')
    ? `${text} ${own.slice(0, LONGEST_MESSAGE)}`
    : text;
}

function withoutInternals(extensions: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stack, exception: _exception, http: _http, ...details } = extensions;
  return details;
}
