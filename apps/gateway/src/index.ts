export type { GatewayContext, SubgraphSource } from './gateway-context.ts';
export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export { HttpDataSource, type HttpDataSourceOptions } from './http.data-source.ts';
export { InProcessDataSource } from './in-process.data-source.ts';
