export { loadDemonstration } from './demonstration.ts';
export { domains, graphShield, supergraphSdl } from './domains.ts';
export { demoRoles, isLoaded, markLoaded, welcome, type DemoRole, type IssueToken } from './welcome.ts';
