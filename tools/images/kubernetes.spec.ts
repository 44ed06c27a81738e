import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { subgraphAddress } from '@redgrid/runtime';
import { DOMAINS } from '@redgrid/subgraph';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentedVariables } from './documented.ts';
import { healthPaths } from './health-paths.ts';
import { readManifests, type Deployment } from './kubernetes-file.ts';

const FOLDER = 'deploy/kubernetes';
const { resources } = parse(readFileSync(`${FOLDER}/kustomization.yaml`, 'utf8')) as { resources: string[] };
const manifests = resources.flatMap((file) => readManifests(`${FOLDER}/${file}`));
const ofKind = <Kind extends (typeof manifests)[number]['kind']>(kind: Kind) =>
  manifests.filter((each): each is Extract<typeof each, { kind: Kind }> => each.kind === kind);

const NAMES = [...DOMAINS.filter((name) => name !== 'platform'), 'gateway'];
const deployments = ofKind('Deployment');
const configuration = new Map(ofKind('ConfigMap').map(({ metadata, data }) => [metadata.name, data]));
const containerOf = ({ spec }: Deployment) => spec.template.spec.containers[0];
const environmentOf = (deployment: Deployment) =>
  Object.assign(
    {},
    ...containerOf(deployment).envFrom.map(({ configMapRef }) => configuration.get(configMapRef.name)),
  ) as Record<string, string>;
const portOf = (name: string) =>
  Number(new URL(subgraphAddress(name === 'gateway' ? 'platform' : (name as 'grid'), {})).port);

describe('deploy/kubernetes', () => {
  it('lists all its files, and deploys the gateway and every subgraph by a main that exists', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'kustomization.yaml');
    expect([...resources].sort()).toEqual(files.sort());
    expect(deployments.map(({ metadata }) => metadata.name).sort()).toEqual([...NAMES].sort());
    for (const deployment of deployments) {
      const { command } = containerOf(deployment);
      expect(command).toEqual(['node', '--import', 'tsx', `apps/${deployment.metadata.name}/src/main.ts`]);
      expect(existsSync(command.at(-1) ?? '')).toBe(true);
    }
  });

  it.each(NAMES)('%s: deployment, service and budget speak of the same pods and port', (name) => {
    const deployment = deployments.find(({ metadata }) => metadata.name === name);
    const service = ofKind('Service').find(({ metadata }) => metadata.name === name);
    const budget = ofKind('PodDisruptionBudget').find(({ metadata }) => metadata.name === name);
    const labels = { 'app.kubernetes.io/part-of': 'redgrid', 'app.kubernetes.io/name': name };
    expect(deployment?.spec.template.metadata.labels).toEqual(labels);
    expect(deployment?.spec.selector.matchLabels).toEqual(labels);
    expect(service?.spec.selector).toEqual(labels);
    expect(budget?.spec.selector.matchLabels).toEqual(labels);
    expect(service?.spec.ports).toEqual([{ name: 'http', port: portOf(name), targetPort: 'http' }]);
    expect(deployment && containerOf(deployment).ports).toEqual([
      { name: 'http', containerPort: portOf(name) },
    ]);
    // A budget that allows no disruption would keep a node from ever being emptied.
    expect(budget?.spec.minAvailable).toBeLessThan(deployment?.spec.replicas ?? 0);
  });

  it('finds every domain by the name and port of its service', () => {
    for (const deployment of deployments)
      for (const domain of DOMAINS) {
        const { hostname, port } = new URL(subgraphAddress(domain, environmentOf(deployment)));
        const name = domain === 'platform' ? 'gateway' : domain;
        expect([hostname, Number(port)]).toEqual([name, portOf(name)]);
      }
    const gateway = deployments.find(({ metadata }) => metadata.name === 'gateway');
    expect(gateway && environmentOf(gateway).PORT).toBe(String(portOf('gateway')));
  });

  it('tells starting, ready and alive apart by probes that exist, and stops after the process had its time', () => {
    for (const deployment of deployments) {
      const { startupProbe, readinessProbe, livenessProbe } = containerOf(deployment);
      expect(readinessProbe.httpGet.path).toBe('/health/ready');
      // A database that is away must not restart anybody.
      for (const probe of [startupProbe, livenessProbe]) expect(probe.httpGet.path).toBe('/health/live');
      for (const { httpGet } of [startupProbe, readinessProbe, livenessProbe])
        expect(healthPaths()).toContain(httpGet.path);
      expect(startupProbe.periodSeconds * startupProbe.failureThreshold).toBeGreaterThanOrEqual(60);
      expect(deployment.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(10 + 5);
    }
  });

  it('runs without root, mounts each secret a process reads, and explains every variable', () => {
    const known = documentedVariables();
    for (const deployment of deployments) {
      const { volumeMounts } = containerOf(deployment);
      const environment = environmentOf(deployment);
      expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
      const volumes = deployment.spec.template.spec.volumes.map(({ name }) => name);
      expect(volumeMounts.map(({ name }) => name).sort()).toEqual(volumes.sort());
      const secrets = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      expect(secrets).toHaveLength(3);
      for (const [, file] of secrets)
        expect(
          volumeMounts.some(({ name, mountPath }) => name === 'secrets' && file.startsWith(mountPath)),
        ).toBe(true);
      expect(
        volumeMounts.some(({ mountPath }) => mountPath === `${environment.REDGRID_DATA ?? ''}/checkpoints`),
      ).toBe(true);
    }
  });

  it('lets nobody but pods of RedGrid reach a subgraph, and clients the gateway alone', () => {
    const policies = ofKind('NetworkPolicy').map(({ spec }) => spec);
    const inbound = policies.filter(({ policyTypes }) => policyTypes.includes('Ingress'));
    const subgraphs = NAMES.filter((name) => name !== 'gateway');
    expect(
      inbound.filter(({ podSelector, ingress }) => !podSelector.matchExpressions && !ingress),
    ).toHaveLength(1);
    for (const name of subgraphs) {
      const rules = inbound.filter((each) => selects(each, name)).flatMap(({ ingress = [] }) => ingress);
      expect(rules.length).toBeGreaterThan(0);
      for (const { from } of rules)
        expect(from).toEqual([{ podSelector: { matchLabels: { 'app.kubernetes.io/part-of': 'redgrid' } } }]);
    }
    const open = inbound.filter(({ ingress = [] }) => ingress.some(({ from }) => !from));
    expect(open.map((each) => NAMES.filter((name) => selects(each, name)))).toEqual([['gateway']]);
  });
});

type Policy = Extract<(typeof manifests)[number], { kind: 'NetworkPolicy' }>['spec'];

function selects({ podSelector }: Policy, name: string): boolean {
  const labels: Record<string, string> = {
    'app.kubernetes.io/part-of': 'redgrid',
    'app.kubernetes.io/name': name,
  };
  return (
    Object.entries(podSelector.matchLabels).every(([key, value]) => labels[key] === value) &&
    (podSelector.matchExpressions ?? []).every(({ key, values }) => values.includes(labels[key] ?? ''))
  );
}
