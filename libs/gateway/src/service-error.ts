import { messageFor, type ErrorCode } from '@redgrid/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './gateway-context.ts';

/** The error for a subgraph that gave no usable answer. */
export function serviceError(
  code: ErrorCode,
  service: string,
  { language, requestId }: Pick<GatewayContext, 'language' | 'requestId'>,
): GraphQLFormattedError {
  return { message: messageFor(code, language) ?? code, extensions: { code, service, requestId } };
}
