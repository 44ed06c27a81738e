export { fieldsOf, publicOperations, shieldFindings, type ShieldFindings } from './conformance.ts';
export { CountingLogger } from './counting-logger.ts';
export { engine, testDatabase, type TestDatabase } from './engine.ts';
export {
  at,
  person,
  startTestSubgraph,
  TEST_SECRET,
  TestClock,
  TestSubgraph,
  type Answer,
  type Refusal,
  type TestClient,
} from './test-subgraph.ts';
export { declaredFacts, undeclared, type DeclaredFact } from './fact-catalogue.ts';
export { makeToy, openToys, ToyEntity, toyMigrations } from './toys.ts';
