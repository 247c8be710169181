import { App, type Environment } from 'aws-cdk-lib';
import { baseline } from 'cdk-security-baseline';

/** The account and Region of the CLI's credentials; none means that the template fits any. */
function environmentOfTheCli(): Environment | undefined {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  return account && region ? { account, region } : undefined;
}

/** One stack gives an account its baseline. */
export function build(app: App): baseline.SecurityBaselineStack {
  return new baseline.SecurityBaselineStack(app, 'SecurityBaseline', {
    env: environmentOfTheCli(),
    notifications: { emails: ['security@example.com'] },
  });
}
