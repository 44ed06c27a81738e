export type { GatewayContext, SubgraphSource } from './gateway-context.ts';
export { createGateway, type Caller, type Gateway, type GatewayOptions, type Operation } from './gateway.ts';
export { HttpDataSource, type HttpDataSourceOptions } from './http.data-source.ts';
export { InProcessDataSource } from './in-process.data-source.ts';
