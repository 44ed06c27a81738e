export { CATALOGUE, messageFor, type ErrorCode } from './catalogue/index.ts';
export { LANGUAGES, type Language } from './catalogue/entry.ts';
export { DomainError } from './domain-error.ts';
export { languageOf } from './language.ts';
export { publicError, type PublicErrorOptions } from './public-error.ts';
export { plainText } from './plain-text.ts';
export { normalText } from './normal-text.ts';
