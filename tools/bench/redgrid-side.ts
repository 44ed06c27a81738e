import { createGateway, HttpDataSource, InProcessDataSource, type SubgraphSource } from '@redgrid/gateway';
import { graphShield, supergraphSdl } from '@redgrid/graph';
import { serveSubgraph } from '@redgrid/http';
import { metered, type Meter } from './meter.ts';
import { logger, SERVING, type Running } from './running.ts';

/** RedGrid's own gateway over domains of this process; gives its address. */
export async function redgridLocal(running: Running, meter: Meter): Promise<string> {
  const sources = [...running.byName].map(
    ([name, each]) => [name, metered(new InProcessDataSource(each, logger), meter)] as const,
  );
  return serve(running, Object.fromEntries(sources));
}

/** The same with every domain behind a server of its own, as in the distributed shape. */
export async function redgridHttp(running: Running): Promise<string> {
  const { secret } = running;
  const sources: Record<string, SubgraphSource> = {};
  for (const [name, each] of running.byName) {
    const { url } = await serveSubgraph(
      { ...each, context: (call) => each.context(call) },
      { port: 0, secret, logger },
    );
    sources[name] = new HttpDataSource({ name, url: `${url}/graphql`, secret, logger });
  }
  return serve(running, sources);
}

async function serve({ identity }: Running, subgraphs: Record<string, SubgraphSource>): Promise<string> {
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    shield: graphShield,
    subgraphs,
    identify: (headers) => identity.identify(headers),
    fresh: (principal) => identity.freshPrincipal(principal),
    logger,
  });
  return (await gateway.serve(SERVING)).url;
}
