import { createProjectGraphAsync } from '@nx/devkit';

/** Builds the project graph of nx: without one, the rule of the module boundaries keeps silent about everything. */
export async function buildProjectGraph(): Promise<void> {
  process.env.NX_DAEMON = 'false';
  process.env.NX_ISOLATE_PLUGINS = 'false';
  const { nodes } = await createProjectGraphAsync({ exitOnError: false, resetDaemonClient: true });
  if (!('subgraph' in nodes))
    throw new Error('nx found no projects: the module boundaries cannot be checked.');
}
