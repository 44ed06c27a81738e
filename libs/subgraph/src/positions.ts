import { open, type ShieldTree } from '@redgrid/access';
import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

const POSITION = 'position';
const RECEIPT = /Receipt$/;

/** What every receipt says besides its own fields; the command that made it has put it there. */
const positionField = fieldOf(`type Receipt {
  "Where this change stands among the facts of its domain; hand it to \`@after\` to see it everywhere (变更位置). Null when nothing was told."
  position: Position
}`);

/** Gives every receipt of a mutation its `position`, so that no capability can forget it. */
export function withPositions(sdl: readonly DocumentNode[]): DocumentNode[] {
  const receipts = receiptsOf(sdl);
  return sdl.map((document) =>
    visit(document, {
      [Kind.OBJECT_TYPE_DEFINITION]: (type): ObjectTypeDefinitionNode | undefined =>
        receipts.has(type.name.value) && !type.fields?.some(({ name }) => name.value === POSITION)
          ? { ...type, fields: [...(type.fields ?? []), positionField] }
          : undefined,
    }),
  );
}

/** Whoever may see a receipt may see its position: it names a fact and nothing in it. */
export function positionShield(sdl: readonly DocumentNode[]): ShieldTree {
  return Object.fromEntries([...receiptsOf(sdl)].map((receipt) => [receipt, { [POSITION]: open }]));
}

/** The types mutations answer with. */
function receiptsOf(sdl: readonly DocumentNode[]): ReadonlySet<string> {
  const mutations = sdl.flatMap(({ definitions }) =>
    definitions.flatMap((each) =>
      (each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      each.name.value === 'Mutation'
        ? (each.fields ?? [])
        : [],
    ),
  );
  return new Set(mutations.map(({ type }) => nameOf(type)).filter((name) => RECEIPT.test(name)));
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function fieldOf(sdl: string): FieldDefinitionNode {
  const [type] = parse(sdl, { noLocation: true }).definitions;
  const field = (type as ObjectTypeDefinitionNode).fields?.[0];
  if (!field) throw new Error('A type with one field is expected');
  return field;
}
