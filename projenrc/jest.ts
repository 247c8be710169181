import { JsonFile, type awscdk } from 'projen';

const TRANSFORM = { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.dev.json' }] };
const OWN_NAME = { '^cdk-security-baseline$': '<rootDir>/src/index.ts' };

/** Test runs beside the usual one: the newest aws-cdk-lib, and real deployments. */
export function configureTestRuns(project: awscdk.AwsCdkConstructLibrary) {
  new JsonFile(project, 'jest.newest.config.json', {
    obj: {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/emulator/', '<rootDir>/test/languages/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.emulator/', '<rootDir>/lib/'],
      setupFiles: ['<rootDir>/test/setup.ts'],
      moduleNameMapper: { ...OWN_NAME, '^aws-cdk-lib($|/.*)$': 'aws-cdk-lib-newest$1' },
      transform: TRANSFORM,
    },
  });
  new JsonFile(project, 'jest.e2e.config.json', {
    obj: {
      testMatch: ['<rootDir>/test/emulator/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.emulator/', '<rootDir>/lib/'],
      moduleNameMapper: OWN_NAME,
      testTimeout: 300_000,
      transform: TRANSFORM,
    },
  });
}
