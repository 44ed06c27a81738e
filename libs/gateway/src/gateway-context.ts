import type { GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphCall } from '@redgrid/http';

/** One client request, as every plugin and data source of the gateway sees it. */
export interface GatewayContext extends Omit<SubgraphCall, 'principal'> {
  /** Who asks; read afresh before a mutation. */
  principal: SubgraphCall['principal'];
}

/** One fetch of a query plan. */
export type Fetch = Parameters<GraphQLDataSource<GatewayContext>['process']>[0];

/** Where the gateway gets one subgraph's fields from. */
export interface SubgraphSource extends GraphQLDataSource<GatewayContext> {
  /** Whether it runs elsewhere and may be down while the gateway is up. */
  readonly remote: boolean;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}
