export { apiSchema } from './api-schema.ts';
export { loadDemonstration } from './demonstration.ts';
export { domains, graphShield, supergraphSdl } from './domains.ts';
export {
  demoRoles,
  isLoaded,
  markLoaded,
  signedRoles,
  welcome,
  type DemoRole,
  type IssueToken,
} from './welcome.ts';
