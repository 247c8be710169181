/** What cdk-nag and our own gate say of each kind of rotation. */
import { App, Duration, SecretValue, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import { SecurityNotifications } from '../../src/alerting/security-notifications';
import { ComplianceGate } from '../../src/compliance/compliance-gate';
import { Pack } from '../../src/compliance/pack';
import { RotatedSecret } from '../../src/data/rotated-secret';
import type { RotatedSecretProps } from '../../src/data/rotated-secret-props';
import { SecretRotation } from '../../src/data/secret-rotation';
import { HostedRotationEngine } from '../../src/data/secret-rotation-options';
import { nagFindings } from '../private/nag';

const MANAGED_ARN = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-1234-AbCdEf';

function newTopic(stack: Stack): sns.ITopic {
  return new SecurityNotifications(stack, 'News', { emails: ['a@example.com'] }).topic;
}

function gateFindings(app: App, ...packs: Pack[]): string[] {
  const gate = packs.length > 0 ? new ComplianceGate({ packs }) : new ComplianceGate();
  const { violations } = gate.validate({ appConstruct: app, templatePaths: [], stackTemplates: [] } as never);
  return violations.filter(({ severity }) => severity !== 'warning').map(({ description }) => description);
}

describe('other judges', () => {
  const kinds: Record<string, (stack: Stack) => RotatedSecretProps> = {
    'generated': () => ({ rotation: SecretRotation.generated() }),
    'generated, in a VPC': (stack) => ({
      rotation: SecretRotation.generated({
        vpc: ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
          vpcId: 'vpc-1', availabilityZones: ['a', 'b'], privateSubnetIds: ['subnet-1', 'subnet-2'],
        }),
      }),
    }),
    'hosted': () => ({
      rotation: SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL }),
      generateSecretString: { secretStringTemplate: '{"username":"app","engine":"mysql","host":"db.example.com"}', generateStringKey: 'password' },
    }),
    'external': () => ({ rotation: SecretRotation.external({ secretType: 'SnowflakePat' }), secretStringValue: SecretValue.secretsManager('seed') }),
    'managed': (stack) => ({ rotation: SecretRotation.managed(secretsmanager.Secret.fromSecretCompleteArn(stack, 'Managed', MANAGED_ARN)) }),
  };

  test.each(Object.entries(kinds))('cdk-nag and the default pack of our gate find nothing: %s', (_kind, props) => {
    const withTopic = (stack: Stack) => new RotatedSecret(stack, 'Token', { ...props(stack), notifyTopic: newTopic(stack) });
    expect(nagFindings(withTopic)).toEqual([]);
    const app = new App();
    withTopic(new Stack(app, 'Stack'));
    app.synth();
    expect(gateFindings(app)).toEqual([]);
  });

  test('cdk-nag accepts the reason of a secret that is changed by hand', () => {
    expect(nagFindings((stack) => new RotatedSecret(stack, 'Token', {
      rotation: SecretRotation.manual({ reason: 'Paper', remindEvery: Duration.days(30), topic: newTopic(stack) }),
    }))).toEqual([]);
  });
});

test('a secret that somebody changes by hand stays a finding of the strict pack, where it is to be acknowledged', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  new RotatedSecret(stack, 'Token', { rotation: SecretRotation.manual({ reason: 'Paper', remindEvery: Duration.days(90), topic: new sns.Topic(stack, 'Topic') }) });
  new RotatedSecret(stack, 'Other', { rotation: SecretRotation.generated() });
  app.synth();
  expect(gateFindings(app, Pack.rules('SECRETSMANAGER-1'))).toEqual(['Secrets rotate: the secret never changes']);
  expect(gateFindings(app, Pack.rules('SECRETSMANAGER-2', 'SECRETSMANAGER-3', 'SECRETSMANAGER-50', 'SECRETSMANAGER-51'))).toEqual([]);
});
