// @ts-check

const TERM = /[（(][^）)]*\p{Script=Han}[^）)]*[）)]/u;

/**
 * Every description carries the Chinese term in parentheses, so that officials and developers mean the same thing.
 * @type {import('eslint').Rule.RuleModule}
 */
export const chineseTerm = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Name the Chinese term: "The street （街道）".' },
  },
  create: (context) => ({
    /** @param {any} node a node of graphql-eslint with a description */
    '[description.type=StringValue]': (node) => {
      if (!TERM.test(node.description.value))
        context.report({ node: node.description, messageId: 'missing' });
    },
  }),
};
