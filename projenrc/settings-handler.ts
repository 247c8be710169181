import { awscdk, javascript } from 'projen';

/**
 * Bundles the code of the one custom-resource function into `assets/settings/handler/index.js`.
 *
 * At build time, so that a user's synth needs neither a bundler nor a network; the AWS SDK stays outside, because the
 * Lambda runtime brings it.
 */
export function bundleSettingsHandler(project: awscdk.AwsCdkConstructLibrary) {
  javascript.Bundler.of(project)?.addBundle('src/settings/handler/index.ts', {
    platform: 'node',
    target: 'node20',
    externals: ['@aws-sdk/*'],
    logLevel: javascript.BundleLogLevel.WARNING,
    watchTask: false,
  });
}
