import { Kind, type DocumentNode, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** The size of what one operation or fragment selects, fragments counted wherever they are spread. */
export interface Measure {
  readonly aliases: number;
  readonly repeats: number;
  readonly directives: number;
  readonly depth: number;
}

const NOTHING: Measure = { aliases: 0, repeats: 0, directives: 0, depth: 0 };

/** Measures every definition of a document, unused fragments too: validation visits them all the same. */
export function measureDocument(document: DocumentNode): Measure[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  const ruler = new Ruler(fragments);
  return document.definitions.flatMap((definition) =>
    'selectionSet' in definition
      ? [sum(ruler.of(definition.selectionSet), { directives: definition.directives?.length ?? 0 })]
      : [],
  );
}

class Ruler {
  readonly #known = new Map<string, Measure>();

  constructor(private readonly fragments: ReadonlyMap<string, SelectionSetNode>) {}

  of({ selections }: SelectionSetNode): Measure {
    return selections.reduce((total, each) => sum(total, this.#ofSelection(each)), {
      ...NOTHING,
      repeats: repeatsIn(selections),
    });
  }

  #ofSelection(selection: SelectionNode): Measure {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return sum(this.#ofFragment(selection.name.value), { directives });
    const below = selection.selectionSet ? this.of(selection.selectionSet) : NOTHING;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      // Its fields were counted with those of the set around it.
      return sum(
        { ...below, repeats: below.repeats - repeatsIn(selection.selectionSet.selections) },
        { directives },
      );
    // graphql's own rule bounds introspection, which has to go deeper than any page.
    const depth = isIntrospection(selection) ? 1 : below.depth + 1;
    return sum({ ...below, depth }, { directives, aliases: selection.alias ? 1 : 0 });
  }

  #ofFragment(name: string): Measure {
    const known = this.#known.get(name);
    if (known) return known;
    this.#known.set(name, NOTHING); // a circle ends here; validation refuses it
    const selectionSet = this.fragments.get(name);
    const measure = selectionSet ? this.of(selectionSet) : NOTHING;
    this.#known.set(name, measure);
    return measure;
  }
}

/** Fields of one selection set whose response name was already there, inline fragments taken as part of it. */
function repeatsIn(selections: readonly SelectionNode[]): number {
  const names = responseNames(selections);
  return names.length - new Set(names).size;
}

function responseNames(selections: readonly SelectionNode[]): string[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [(each.alias ?? each.name).value];
    return each.kind === Kind.INLINE_FRAGMENT ? responseNames(each.selectionSet.selections) : [];
  });
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

function sum(a: Measure, b: Partial<Measure>): Measure {
  return {
    aliases: a.aliases + (b.aliases ?? 0),
    repeats: a.repeats + (b.repeats ?? 0),
    directives: a.directives + (b.directives ?? 0),
    depth: Math.max(a.depth, b.depth ?? 0),
  };
}
