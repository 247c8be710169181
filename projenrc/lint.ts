import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { awscdk } from 'projen';

/** For each room: the other rooms that it may import (docs/architecture.md). Everything else is refused. */
const LAYERS: Record<string, string[]> = {
  private: [],
  template: ['private'],
  analysis: ['private', 'template'],
  mixins: ['private'],
  compliance: ['private', 'template', 'analysis', 'mixins'],
  cli: ['private', 'template', 'analysis', 'compliance', 'mixins'],
  settings: ['private'],
  data: ['private'],
  alerting: ['private', 'settings', 'data'],
  identity: ['private', 'settings', 'data', 'alerting'],
  audit: ['private', 'settings', 'data', 'alerting'],
  detection: ['private', 'settings', 'data', 'alerting'],
  edge: ['private', 'settings', 'data', 'alerting'],
  account: ['private', 'settings', 'data', 'alerting'],
  baseline: ['private', 'settings', 'data', 'alerting', 'identity', 'audit', 'detection', 'edge', 'account'],
};

/** Layers as rules, strict type-checked rules, and no `any` in the library. */
export function configureLint(project: awscdk.AwsCdkConstructLibrary) {
  const eslint = project.eslint;
  if (!eslint) {
    throw new Error('the project has no eslint');
  }

  const rooms = readdirSync(join(project.outdir, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const withoutLayer = rooms.filter((room) => !(room in LAYERS));
  if (withoutLayer.length > 0) {
    throw new Error(`projenrc/lint.ts does not say what these rooms may import: ${withoutLayer.join(', ')}`);
  }

  // One program for sources, tests, examples and tools: each folder's nearest tsconfig would leave most of them out.
  const file = project.tryFindObjectFile('.eslintrc.json');
  file?.addDeletionOverride('parserOptions.projectService');
  file?.addOverride('parserOptions.project', './tsconfig.dev.json');

  eslint.addExtends('plugin:@typescript-eslint/strict-type-checked', 'plugin:@typescript-eslint/stylistic-type-checked');
  eslint.addRules({
    'import/no-cycle': ['error'],
    'import/no-restricted-paths': ['error', {
      zones: Object.entries(LAYERS).map(([room, others]) => ({
        target: `./src/${room}`,
        from: './src',
        except: [room, ...others].map((name) => `./${name}`),
        message: `the room '${room}' may import only: ${others.join(', ') || 'nothing'}`,
      })),
    }],
    // A construct is created for its effect on the tree; `new Foo(this, 'Foo')` without a variable is the CDK's idiom.
    'no-new': 'off',
    // Numbers and tokens are printed in messages on purpose.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    // jsii classes with only static members are how the CDK spells an enum-like class.
    '@typescript-eslint/no-extraneous-class': 'off',
    '@typescript-eslint/consistent-type-definitions': 'off',
    '@typescript-eslint/prefer-nullish-coalescing': 'off',
    '@typescript-eslint/unbound-method': 'off',
    // In a jsii library `import type` of a class that is part of the API would be dropped from the assembly's view.
    '@typescript-eslint/consistent-type-imports': 'off',
  });
  eslint.addOverride({
    files: ['test/**/*.ts', 'examples/**/*.ts', 'emulator/**/*.ts'],
    rules: {
      // Templates read back in tests are JSON: the assertion is what gives them a type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // The compiler takes the first element of an array for existing; what a service returned may be empty.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'import/no-extraneous-dependencies': 'off',
      'import/no-unresolved': 'off',
    },
  });
  // They run on Lambda, whose runtime brings the SDK: a development dependency here (docs/decisions/0004).
  eslint.allowDevDeps('src/settings/handler/**');
  eslint.allowDevDeps('src/data/rotation-function/**');
  eslint.addIgnorePattern('cdk.out/');
  eslint.addIgnorePattern('.emulator/');
}
