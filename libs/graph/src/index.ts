export { loadDemonstration } from './demonstration.ts';
export { domains, graphShield, supergraphSdl } from './domains.ts';
