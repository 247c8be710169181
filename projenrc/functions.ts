import { awscdk, javascript } from 'projen';

/** The entry points of our Lambda functions. */
const FUNCTIONS = ['src/settings/handler/index.ts', 'src/data/rotation-function/index.ts'];

/**
 * Bundles the code of each function into `assets/`, such as `assets/settings/handler/index/index.js`.
 *
 * At build time, so that a user's synth needs neither a bundler nor a network; the AWS SDK stays outside, because the
 * Lambda runtime brings it.
 */
export function bundleFunctions(project: awscdk.AwsCdkConstructLibrary) {
  for (const entryPoint of FUNCTIONS) {
    javascript.Bundler.of(project)?.addBundle(entryPoint, {
      platform: 'node',
      target: 'node20',
      externals: ['@aws-sdk/*'],
      logLevel: javascript.BundleLogLevel.WARNING,
      watchTask: false,
    });
  }
}
