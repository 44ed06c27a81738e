/** How large one request may be; 0 of nothing means "off": use a large number instead. */
export interface Limits {
  /** Bytes of a request body. */
  readonly body: number;
  /** Lexical tokens of a document, the only limit that acts before validation. */
  readonly tokens: number;
  readonly aliases: number;
  /** Repeated response names: graphql's merge check is quadratic in them. */
  readonly repeats: number;
  readonly depth: number;
  readonly directives: number;
  readonly operations: number;
  readonly fragments: number;
  /** Validation stops after so many errors. */
  readonly validationErrors: number;
  /** Fields an operation may resolve, lists multiplied by their page size. */
  readonly cost: number;
  /** Items assumed of a connection without `first` or `last`. */
  readonly pageSize: number;
  /** Items assumed of a plain list. */
  readonly listSize: number;
}

/** What clients of the gateway may send. */
export const CLIENT_LIMITS: Limits = {
  body: 256 * 1024,
  tokens: 4_000,
  aliases: 60,
  repeats: 50,
  depth: 15,
  directives: 20,
  operations: 5,
  fragments: 50,
  validationErrors: 3,
  cost: 8_000,
  pageSize: 20,
  listSize: 5,
};

/** What the gateway may send to a subgraph: fragments arrive written out, representations in bulk. */
export const SUBGRAPH_LIMITS: Limits = {
  ...CLIENT_LIMITS,
  body: 1024 * 1024,
  tokens: 20_000,
  aliases: 100,
  repeats: 200,
  depth: 25,
  directives: 200,
  fragments: 100,
  cost: Number.MAX_SAFE_INTEGER,
};
