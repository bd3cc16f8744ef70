import graphql from '@graphql-eslint/eslint-plugin';

/** Only GraphQL: everything else is oxlint's. */
const { rules: contractRules } = graphql.configs['flat/schema-recommended'];
const { rules: relayRules } = graphql.configs['flat/schema-relay'];
const { rules: documentRules } = graphql.configs['flat/operations-recommended'];

/** Documents live in `*.graphql.ts` beside their component; only the documents in them are looked at. */
const documents = {
  meta: { name: 'graphql-documents' },
  ...graphql.processor,
  preprocess: (text, filename) =>
    graphql.processor.preprocess(text, filename).filter((block) => typeof block !== 'string'),
};

const parsedWith = (schema) => ({
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema, documents: './apps/web/src/**/*.graphql.ts' } },
});

export default [
  {
    ignores: ['**/node_modules/', '**/dist/', '**/__generated__/', '.cache/', '.data/', '**/*.{js,mjs,cjs}'],
  },
  {
    files: ['schema.graphql'],
    languageOptions: parsedWith('./schema.graphql'),
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...contractRules,
      ...relayRules,
      // Pages go forward only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Short lists that cannot grow are plain lists.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Answers without an id of their own (payloads, connections, values) are not entities.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `Customer.customerNumber` is the field's word in the trade.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['apps/web/src/**/*.graphql.ts'],
    plugins: { documents: { processors: { documents } } },
    processor: 'documents/documents',
  },
  {
    files: ['apps/web/src/**/*.graphql'],
    languageOptions: parsedWith(['./schema.graphql', './apps/web/client-directives.graphql']),
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...documentRules,
      // The cache finds an object by its id; where there is none, none is asked for.
      '@graphql-eslint/require-selections': ['error', { fieldName: 'id' }],
    },
  },
];
