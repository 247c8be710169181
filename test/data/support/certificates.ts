import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';

export const ACCOUNT = '111122223333';

/** Env-agnostic, and one Region of each partition, and the one of CloudFront. */
export const REGIONS = [undefined, 'us-east-1', 'eu-central-1', 'cn-north-1', 'us-gov-west-1'];

export function stackIn(region: string | undefined = 'eu-central-1', app = new App({ analyticsReporting: false })): Stack {
  return new Stack(app, `Stack-${region}`, { env: { account: ACCOUNT, region } });
}

export function agnosticStack(): Stack {
  return new Stack(new App({ analyticsReporting: false }), 'Stack');
}

/** The warnings of a stack, each `[id in brackets] text` without the id. */
export function warningsOf(stack: Stack): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map(({ entry }) => entry.data as string);
}

/** The rules of the default pack that an app violates. */
export function violatedRules(build: (stack: Stack) => void): string[] {
  const app = new App({ analyticsReporting: false });
  build(stackIn('eu-central-1', app));
  app.synth();
  const { violations } = new ComplianceGate().validate({ appConstruct: app, templatePaths: [], stackTemplates: [] } as never);
  return violations.map(({ ruleName }) => ruleName);
}
