import { App, Stack, Token } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as sns from 'aws-cdk-lib/aws-sns';
import { ThreatDetection } from '../../src/detection/threat-detection';
import { FindingPublishingFrequency, ThreatDetectionPreset, type ThreatDetectionFeatures } from '../../src/detection/threat-detection-features';
import type { ThreatDetectionProps } from '../../src/detection/threat-detection-props';
import { SettingRemoval } from '../../src/settings/removal';
import { SingletonMode } from '../../src/settings/singleton-mode';
import { WhenStronger } from '../../src/settings/when-stronger';
import { nagFindings } from '../private/nag';

const ENV = { account: '111122223333', region: 'eu-west-1' };

function synthesize(props?: ThreatDetectionProps, env?: { account: string; region: string }) {
  const stack = new Stack(new App(), 'Stack', { env });
  const detection = new ThreatDetection(stack, 'Detection', props);
  return { stack, detection, template: () => Template.fromStack(stack) };
}

function withTopic(props: ThreatDetectionProps = {}, env?: { account: string; region: string }) {
  const stack = new Stack(new App(), 'Stack', { env });
  const topic = new sns.Topic(stack, 'Topic');
  const detection = new ThreatDetection(stack, 'Detection', { ...props, notificationTopic: topic });
  return { stack, detection, template: Template.fromStack(stack) };
}

/** The features of the template, as `name: status`. */
function statuses(props: ThreatDetectionProps) {
  const [detector] = Object.values(synthesize(props).template().findResources('AWS::GuardDuty::Detector'));
  return Object.fromEntries(detector.Properties.Features.flatMap((feature: any) => [
    [feature.Name, feature.Status],
    ...(feature.AdditionalConfiguration ?? []).map((entry: any) => [entry.Name, entry.Status]),
  ]));
}

function warningsOf(props: ThreatDetectionProps) {
  return Annotations.fromStack(synthesize(props).stack).findWarning('*', Match.anyValue()).map(({ entry }) => entry.data);
}

const AGENTS_OFF = [
  { Name: 'EC2_AGENT_MANAGEMENT', Status: 'DISABLED' },
  { Name: 'ECS_FARGATE_AGENT_MANAGEMENT', Status: 'DISABLED' },
  { Name: 'EKS_ADDON_MANAGEMENT', Status: 'DISABLED' },
];
const STANDARD = [
  { Name: 'EBS_MALWARE_PROTECTION', Status: 'ENABLED' },
  { Name: 'EKS_AUDIT_LOGS', Status: 'ENABLED' },
  { Name: 'LAMBDA_NETWORK_LOGS', Status: 'ENABLED' },
  { Name: 'RDS_LOGIN_EVENTS', Status: 'ENABLED' },
  { Name: 'RUNTIME_MONITORING', Status: 'DISABLED', AdditionalConfiguration: AGENTS_OFF },
  { Name: 'S3_DATA_EVENTS', Status: 'ENABLED' },
];

describe('CREATE', () => {
  test('is the default: a detector with every feature stated, sorted, that outlives the stack but not a failed creation', () => {
    synthesize().template().hasResource('AWS::GuardDuty::Detector', {
      Properties: Match.objectEquals({ Enable: true, FindingPublishingFrequency: 'FIFTEEN_MINUTES', Features: STANDARD }),
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
    expect(warningsOf({})).toEqual([]);
  });

  test('knows id and ARN', () => {
    const { stack, detection } = synthesize();

    expect(stack.resolve(detection.detectorId)).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^DetectionDetector/), 'Id'] });
    expect(stack.resolve(detection.detectorArn)['Fn::Join'][1].slice(-2)).toEqual([':detector/', stack.resolve(detection.detectorId)]);
  });

  test('needs no function', () => {
    synthesize().template().resourceCountIs('AWS::Lambda::Function', 0);
  });
});

describe('features', () => {
  const off = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'DISABLED']));
  const on = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'ENABLED']));
  const standard = ['EBS_MALWARE_PROTECTION', 'EKS_AUDIT_LOGS', 'LAMBDA_NETWORK_LOGS', 'RDS_LOGIN_EVENTS', 'S3_DATA_EVENTS'];
  const runtime = ['RUNTIME_MONITORING', 'EC2_AGENT_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EKS_ADDON_MANAGEMENT'];

  test.each([
    [ThreatDetectionPreset.FOUNDATIONAL, off(...standard, ...runtime)],
    [ThreatDetectionPreset.STANDARD, { ...on(...standard), ...off(...runtime) }],
    [ThreatDetectionPreset.FULL, on(...standard, ...runtime)],
  ])('of the preset %s', (preset, expected) => {
    expect(statuses({ preset })).toEqual(expected);
  });

  test.each<[ThreatDetectionFeatures, object]>([
    [{ s3DataEvents: false }, off('S3_DATA_EVENTS')],
    [{ eksAuditLogs: false }, off('EKS_AUDIT_LOGS')],
    [{ ebsMalwareProtection: false }, off('EBS_MALWARE_PROTECTION')],
    [{ rdsLoginEvents: false }, off('RDS_LOGIN_EVENTS')],
    [{ lambdaNetworkLogs: false }, off('LAMBDA_NETWORK_LOGS')],
    [{ runtimeMonitoring: true }, on('RUNTIME_MONITORING')],
    [{ runtimeMonitoring: true, ec2AgentManagement: true }, on('RUNTIME_MONITORING', 'EC2_AGENT_MANAGEMENT')],
    [{ runtimeMonitoring: true, eksAddonManagement: true, ecsFargateAgentManagement: true },
      on('RUNTIME_MONITORING', 'EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT')],
  ])('%j goes against the preset', (features, expected) => {
    expect(statuses({ features })).toEqual({ ...on(...standard), ...off(...runtime), ...expected });
  });

  test('without runtime monitoring no agent is managed, also in FULL', () => {
    expect(statuses({ preset: ThreatDetectionPreset.FULL, features: { runtimeMonitoring: false } }))
      .toEqual({ ...on(...standard), ...off(...runtime) });
  });

  test('the older EKS_RUNTIME_MONITORING, which the API refuses beside its successor, is never named', () => {
    expect(statuses({ preset: ThreatDetectionPreset.FULL })).not.toHaveProperty('EKS_RUNTIME_MONITORING');
  });

  test.each<keyof ThreatDetectionFeatures>(['eksAddonManagement', 'ecsFargateAgentManagement', 'ec2AgentManagement'])('%s is refused without runtimeMonitoring', (agent) => {
    expect(() => synthesize({ features: { [agent]: true } })).toThrow(new Error(`'${agent}' must be false where 'runtimeMonitoring' is false`));
  });
});

describe('ADOPT', () => {
  const { template, stack, detection } = synthesize({ mode: SingletonMode.ADOPT });

  test('completes the detector at deployment, and creates none by CloudFormation', () => {
    template().resourceCountIs('AWS::GuardDuty::Detector', 0);
    template().hasResourceProperties('Custom::AccountSetting', {
      Setting: 'guardduty-detector',
      Configuration: { FindingPublishingFrequency: 'FIFTEEN_MINUTES', Features: STANDARD },
      OnRemoval: 'RETAIN',
      WhenStronger: 'KEEP',
    });
  });

  test('gets the id from the deployment', () => {
    expect(stack.resolve(detection.detectorId)).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^DetectionDetector/), 'DetectorId'] });
  });

  test('the function may manage the detector of this Region, and let GuardDuty have its roles', () => {
    const roleArn = (service: string, name: string) => ({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, `:role/aws-service-role/${service}/${name}`]],
    });
    const malware = roleArn('malware-protection.guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDutyMalwareProtection');
    const [policy] = Object.values(template().findResources('AWS::IAM::Policy'));

    expect(policy.Properties.PolicyDocument.Statement.slice(3)).toEqual([
      {
        Sid: 'Detector',
        Effect: 'Allow',
        Action: [
          'guardduty:ListDetectors', 'guardduty:GetDetector', 'guardduty:CreateDetector', 'guardduty:UpdateDetector', 'guardduty:DeleteDetector',
        ],
        Resource: '*',
        Condition: { StringEquals: { 'aws:RequestedRegion': { Ref: 'AWS::Region' } } },
      },
      {
        Sid: 'ServiceLinkedRoles',
        Effect: 'Allow',
        Action: 'iam:CreateServiceLinkedRole',
        Resource: [roleArn('guardduty.amazonaws.com', 'AWSServiceRoleForAmazonGuardDuty'), malware],
        Condition: { StringEquals: { 'iam:AWSServiceName': ['guardduty.amazonaws.com', 'malware-protection.guardduty.amazonaws.com'] } },
      },
      { Sid: 'MalwareProtectionRole', Effect: 'Allow', Action: 'iam:GetRole', Resource: malware },
    ]);
  });

  test('removal and strictness can be chosen', () => {
    synthesize({ mode: SingletonMode.ADOPT, onRemoval: SettingRemoval.RESTORE, whenStronger: WhenStronger.OVERRIDE }).template()
      .hasResourceProperties('Custom::AccountSetting', { OnRemoval: 'RESTORE', WhenStronger: 'OVERRIDE' });
  });
});

describe('LEAVE', () => {
  test('creates nothing', () => {
    const { template, detection } = synthesize({ mode: SingletonMode.LEAVE });

    expect(template().toJSON().Resources).toBeUndefined();
    expect(detection.detectorId).toBeUndefined();
    expect(detection.detectorArn).toBeUndefined();
  });

  test('takes the id of the detector that others manage', () => {
    const { stack, detection } = synthesize({ mode: SingletonMode.LEAVE, detectorId: '12abc34d567e8fa901bc2d34e56789f0' }, ENV);

    expect(stack.resolve(detection.detectorArn)).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':guardduty:eu-west-1:111122223333:detector/12abc34d567e8fa901bc2d34e56789f0']],
    });
  });

  test('routes findings', () => {
    withTopic({ mode: SingletonMode.LEAVE }).template.resourceCountIs('AWS::Events::Rule', 1);
  });
});

describe('findings', () => {
  test('of medium severity and above go to the topic, in words', () => {
    withTopic({}, ENV).template.hasResourceProperties('AWS::Events::Rule', {
      Description: 'GuardDuty findings of severity 4 and above',
      State: 'ENABLED',
      EventPattern: {
        'source': ['aws.guardduty'],
        'detail-type': ['GuardDuty Finding'],
        'detail': { severity: [{ numeric: ['>=', 4] }] },
      },
      Targets: [{
        Id: 'Target0',
        Arn: { Ref: Match.stringLikeRegexp('^Topic') },
        RoleArn: Match.absent(),
        InputTransformer: {
          InputPathsMap: {
            'detail-severity': '$.detail.severity',
            'detail-accountId': '$.detail.accountId',
            'detail-region': '$.detail.region',
            'detail-title': '$.detail.title',
            'detail-description': '$.detail.description',
            'detail-type': '$.detail.type',
            'detail-id': '$.detail.id',
          },
          InputTemplate: [
            '"GuardDuty finding of severity <detail-severity> (4 medium, 7 high, 9 critical) in account <detail-accountId>, <detail-region>"',
            '"<detail-title>"',
            '"<detail-description>"',
            '"Type: <detail-type>"',
            '"https://console.aws.amazon.com/guardduty/home?region=<detail-region>#/findings?search=id%3D<detail-id>"',
          ].join('\n'),
        },
      }],
    });
  });

  test.each([['cn-north-1', 'console.amazonaws.cn'], ['us-gov-west-1', 'console.amazonaws-us-gov.com']])('of %s lead to %s', (region, host) => {
    withTopic({}, { ...ENV, region }).template.hasResourceProperties('AWS::Events::Rule', {
      Targets: [{ InputTransformer: { InputTemplate: Match.stringLikeRegexp(`"https://${host}/guardduty/`) } }],
    });
  });

  test('the topic lets EventBridge of this account publish, and of no other', () => {
    withTopic().template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectEquals({
        Version: '2012-10-17',
        Statement: [{
          Sid: '0',
          Effect: 'Allow',
          Principal: { Service: 'events.amazonaws.com' },
          Action: 'sns:Publish',
          Resource: { Ref: Match.stringLikeRegexp('^Topic') },
          Condition: { StringEqualsIfExists: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }],
      }),
    });
  });

  test('without a topic go nowhere', () => {
    const { template, detection } = synthesize();

    template().resourceCountIs('AWS::Events::Rule', 0);
    expect(detection.notificationRule).toBeUndefined();
  });

  test('of another severity can be routed elsewhere', () => {
    const stack = new Stack(new App(), 'Stack');
    const detection = new ThreatDetection(stack, 'Detection', { minimumSeverity: 7, notificationTopic: new sns.Topic(stack, 'Topic') });
    detection.onFinding('Critical', {
      minimumSeverity: 9, description: 'Wake somebody up', target: { bind: () => ({ arn: 'arn:aws:sqs:eu-west-1:111122223333:queue' }) },
    });
    detection.onFinding('Same');
    const rules = Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule')).map(({ Properties: properties }) => [
      properties.Description, properties.EventPattern.detail.severity[0].numeric[1], properties.Targets?.length,
    ]);

    expect(rules).toEqual(expect.arrayContaining([
      ['GuardDuty findings of severity 7 and above', 7, 1],
      ['Wake somebody up', 9, 1],
      ['GuardDuty findings of severity 7 and above', 7, undefined],
    ]));
  });
});

test.each<[ThreatDetectionProps, string]>([
  [{ minimumSeverity: 0.9 }, "'minimumSeverity' must be between 1 and 10, got 0.9"],
  [{ minimumSeverity: 10.5 }, "'minimumSeverity' must be between 1 and 10, got 10.5"],
  [{ minimumSeverity: NaN }, "'minimumSeverity' must be between 1 and 10, got NaN"],
  [{ detectorId: 'x' }, "'detectorId' must be absent where 'mode' is CREATE"],
  [{ onRemoval: SettingRemoval.RETAIN }, "'onRemoval' must be absent where 'mode' is CREATE"],
  [{ whenStronger: WhenStronger.KEEP }, "'whenStronger' must be absent where 'mode' is CREATE"],
  [{ mode: SingletonMode.ADOPT, detectorId: 'x' }, "'detectorId' must be absent where 'mode' is ADOPT"],
  [{ mode: SingletonMode.LEAVE, preset: ThreatDetectionPreset.FULL }, "'preset' must be absent where 'mode' is LEAVE"],
  [{ mode: SingletonMode.LEAVE, features: {} }, "'features' must be absent where 'mode' is LEAVE"],
  [{ mode: SingletonMode.LEAVE, findingPublishingFrequency: FindingPublishingFrequency.ONE_HOUR },
    "'findingPublishingFrequency' must be absent where 'mode' is LEAVE"],
])('refuses %j', (props, message) => {
  const stack = new Stack(new App(), 'Stack');

  expect(() => new ThreatDetection(stack, 'Detection', props)).toThrow(new Error(message));
  expect(Template.fromStack(stack).toJSON().Resources).toBeUndefined();
});

test('onFinding refuses a severity that does not exist', () => {
  const { detection } = synthesize();

  expect(() => detection.onFinding('Rule', { minimumSeverity: 11 })).toThrow(new Error("'minimumSeverity' must be between 1 and 10, got 11"));
  expect(detection.node.tryFindChild('Rule')).toBeUndefined();
});

test('tokens pass', () => {
  const { template } = withTopic({ minimumSeverity: Token.asNumber({ Ref: 'Severity' }) });

  template.hasResourceProperties('AWS::Events::Rule', { EventPattern: { detail: { severity: [{ numeric: ['>=', { Ref: 'Severity' }] }] } } });
});

test.each<[ThreatDetectionProps, string, string]>([
  [{ features: { rdsLoginEvents: false, s3DataEvents: false } }, 'featuresOff',
    'GuardDuty does not watch everything that ThreatDetectionPreset.STANDARD asks for: s3DataEvents, rdsLoginEvents off'],
  [{ mode: SingletonMode.ADOPT, features: { eksAuditLogs: false } }, 'featuresOff',
    'GuardDuty does not watch everything that ThreatDetectionPreset.STANDARD asks for: eksAuditLogs off'],
  [{ preset: ThreatDetectionPreset.FOUNDATIONAL }, 'featuresOff',
    'GuardDuty does not watch everything that ThreatDetectionPreset.STANDARD asks for: '
    + 's3DataEvents, eksAuditLogs, ebsMalwareProtection, rdsLoginEvents, lambdaNetworkLogs off'],
  [{ findingPublishingFrequency: FindingPublishingFrequency.SIX_HOURS }, 'slowPublishing',
    "'findingPublishingFrequency' is SIX_HOURS: that a finding occurred again is learned late"],
  [{ minimumSeverity: 3.9 }, 'lowSeverity',
    "'minimumSeverity' is 3.9: findings below 4 are mostly noise, in which the others get lost"],
])('%j warns: %s', (props, rule, message) => {
  expect(warningsOf(props)).toEqual([`${message} [ack: cdk-security-baseline:ThreatDetection.${rule}]`]);
});

test.each([SingletonMode.CREATE, SingletonMode.ADOPT, SingletonMode.LEAVE])('%s is clean under cdk-nag', (mode) => {
  expect(nagFindings((stack) => new ThreatDetection(stack, 'Detection', { mode }))).toEqual([]);
});

test.each([undefined, 'ap-northeast-1', 'us-east-1', 'cn-north-1', 'us-gov-west-1'])('synthesizes in %s', (region) => {
  for (const mode of [SingletonMode.CREATE, SingletonMode.ADOPT]) {
    const { template } = withTopic({ mode }, region ? { account: '111122223333', region } : undefined);

    expect(JSON.stringify(template.toJSON())).not.toMatch(/"arn:aws[:-]/);
  }
});
