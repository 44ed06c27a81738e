export { explorerRoutes, type DemonstrationRole, type ExplorerOptions } from './explorer.routes.ts';
