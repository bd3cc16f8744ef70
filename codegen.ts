import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  MinorUnits: 'number',
  EmailAddress: 'string',
};

/** Types of the operations of one part of the web app; its fragments may come from `domains`. */
const operations = (folder: string): CodegenConfig['generates'] => ({
  [`apps/web/src/${folder}/__generated__/operations.ts`]: {
    documents: [
      `apps/web/src/${folder}/**/*.graphql.ts`,
      ...(folder === 'domains' ? [] : ['apps/web/src/domains/**/*.graphql.ts']),
    ],
    plugins: ['typescript-operations'],
    config: {
      scalars,
      defaultScalarType: 'unknown',
      enumType: 'string-literal',
      useTypeImports: true,
      // Apollo's data masking: a component sees only the fields of its own fragment.
      inlineFragmentTypes: 'mask',
      customDirectives: { apolloUnmask: true },
      avoidOptionals: { field: true, inputValue: false },
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
    },
  },
});

const config: CodegenConfig = {
  schema: 'schema.graphql',
  noSilentErrors: true,
  ignoreNoDocuments: true,
  generates: {
    ...operations('account'),
    ...operations('admin'),
    ...operations('domains'),
    ...operations('portal'),
    'apps/web/src/shared/apollo/possible-types.ts': { plugins: ['./apps/web/codegen/possible-types.ts'] },
  },
};

export default config;
