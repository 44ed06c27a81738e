import { createRequire } from 'node:module';
import type * as GraphqlMiddleware from 'graphql-middleware';
import type * as GraphqlShield from 'graphql-shield';

// graphql-shield's ES build imports util.isUndefined, which Node 24 no longer has; its CommonJS build loads.
// `chain` and `race` still call it and stay unexported. graphql-middleware recognises a shield by instanceof,
// so both must come from the same build.
const require = createRequire(import.meta.url);

export const { allow, deny, rule, shield } = require('graphql-shield') as typeof GraphqlShield;
export const { applyMiddleware } = require('graphql-middleware') as typeof GraphqlMiddleware;
