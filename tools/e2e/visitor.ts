import type { Reply } from './shape.ts';

/** An operation the explorer offers to a role. */
export interface Offered {
  readonly role: string;
  readonly title: string;
  readonly query: string;
  readonly token: string;
}

interface OfferedRole {
  readonly id: string;
  readonly title: string;
  readonly token: string;
  readonly roles: string;
  readonly examples: readonly { readonly title: string; readonly query: string }[];
}

/**
 * Somebody who knows GraphQL and nothing of the domain. He has what the explorer shows in English: roles, titles, and the
 * operations ready to send. He changes variables and nothing else.
 */
export class Visitor {
  private constructor(
    private readonly url: string,
    private readonly roles: readonly OfferedRole[],
  ) {}

  static async at(url: string): Promise<Visitor> {
    const answer = await fetch(`${url}/explorer/roles.json?lang=en`, {
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    return new Visitor(url, (await answer.json()) as OfferedRole[]);
  }

  /** The one operation a role, such as `STREET`, is offered under this title. Errors: none or several. */
  finds(role: string, title: string): Offered {
    const found = this.roles
      .filter(({ roles }) => roles.startsWith(`${role}@`))
      .slice(0, 1)
      .flatMap(({ token, examples }) => examples.map((example) => ({ ...example, role, token })))
      .filter((example) => example.title === title);
    const [one] = found;
    if (!one || found.length > 1)
      throw new Error(`The explorer offers ${role} ${found.length} operations named “${title}”.`);
    return one;
  }

  /** Sends an operation as it is offered, and gives its data. Errors: any error in the answer. */
  async sends({ query, token, title }: Offered, variables: object = {}): Promise<Reply['data']> {
    const answer = await this.ask(query, variables, token);
    if (answer.errors) throw new Error(`${title}: ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  /** Asks without signing in. */
  async asksAsNobody(query: string): Promise<Reply['data']> {
    return (await this.ask(query, {}, null)).data;
  }

  /** Sends a document as an account of the menu, such as `owner`, or as `nobody`. */
  asks(account: string, query: string): Promise<Partial<Reply>> {
    const role = this.roles.find(({ id }) => id === `demo-account-${account}`);
    if (!role && account !== 'nobody') throw new Error(`The explorer offers no role ${account}.`);
    return this.ask(query, {}, role?.token ?? null);
  }

  private async ask(query: string, variables: object, token: string | null): Promise<Partial<Reply>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Partial<Reply>;
  }
}
