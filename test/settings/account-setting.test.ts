import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { AccountSetting, type AccountSettingProps } from '../../src/settings/account-setting';
import { SETTING_NAMES } from '../../src/settings/handler/names';
import { settingOf } from '../../src/settings/handler/settings';
import { SettingRemoval } from '../../src/settings/removal';
import { SettingsProvider } from '../../src/settings/settings-provider';
import { WhenStronger } from '../../src/settings/when-stronger';

const PROPS: AccountSettingProps = {
  setting: 'iam-password-policy',
  configuration: { MinimumPasswordLength: 14, HardExpiry: false },
  statements: [new iam.PolicyStatement({ actions: ['iam:GetAccountPasswordPolicy'], resources: ['*'] })],
};
const STACK_UUID = { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] };

function parameterArn(rest: unknown[]) {
  return { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':ssm:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, ...rest]] };
}

function synthesize(props: Partial<AccountSettingProps> = {}) {
  const stack = new Stack(new App(), 'Stack');
  const setting = new AccountSetting(stack, 'Setting', { ...PROPS, ...props });
  return { stack, setting, template: Template.fromStack(stack) };
}

test('the custom resource carries the wish, and keeps what is stronger and what it leaves behind by default', () => {
  const { template, stack, setting } = synthesize();
  const logicalId = stack.resolve((setting.resource.node.defaultChild as any).logicalId);

  template.hasResourceProperties('Custom::AccountSetting', Match.objectEquals({
    ServiceToken: { 'Fn::GetAtt': [Match.stringLikeRegexp('SecuritySettingsProviderFunction'), 'Arn'] },
    ServiceTimeout: '600',
    Setting: 'iam-password-policy',
    Configuration: { MinimumPasswordLength: 14, HardExpiry: false },
    OnRemoval: 'RETAIN',
    WhenStronger: 'KEEP',
    EarlierStateParameter: {
      'Fn::Join': ['', ['/', { 'Fn::Join': ['/', ['cdk-security-baseline/settings/iam-password-policy', STACK_UUID, logicalId]] }]],
    },
  }));
});

test('what happens at removal and where the account is stricter can be chosen', () => {
  const { template } = synthesize({ onRemoval: SettingRemoval.RESTORE, whenStronger: WhenStronger.OVERRIDE });

  template.hasResourceProperties('Custom::AccountSetting', { OnRemoval: 'RESTORE', WhenStronger: 'OVERRIDE' });
});

test('the policy holds its own parameter, the search for others, and the permissions of the setting', () => {
  const { template, stack, setting } = synthesize();
  const logicalId = stack.resolve((setting.resource.node.defaultChild as any).logicalId);

  template.hasResourceProperties('AWS::IAM::Policy', {
    Roles: [{ Ref: Match.stringLikeRegexp('SecuritySettingsProviderRole') }],
    PolicyDocument: Match.objectEquals({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'RememberEarlierState',
          Effect: 'Allow',
          Action: ['ssm:GetParameter', 'ssm:PutParameter', 'ssm:DeleteParameter'],
          Resource: parameterArn([':parameter/', { 'Fn::Join': ['/', ['cdk-security-baseline/settings/iam-password-policy', STACK_UUID, logicalId]] }]),
        },
        {
          Sid: 'FindOthersThatManageTheSetting',
          Effect: 'Allow',
          Action: 'ssm:GetParametersByPath',
          Resource: parameterArn([':parameter/cdk-security-baseline/settings/iam-password-policy']),
        },
        {
          Sid: 'TellRollBackFromRemoval',
          Effect: 'Allow',
          Action: 'cloudformation:DescribeStacks',
          Resource: { Ref: 'AWS::StackId' },
        },
        { Effect: 'Allow', Action: 'iam:GetAccountPasswordPolicy', Resource: '*' },
      ],
    }),
  });
});

test('the permissions outlive the resource: it depends on its policy and on the whole provider', () => {
  const { template } = synthesize();
  const [policy] = Object.keys(template.findResources('AWS::IAM::Policy'));
  const [role] = Object.keys(template.findResources('AWS::IAM::Role'));
  const [handler] = Object.keys(template.findResources('AWS::Lambda::Function'));
  const [config] = Object.keys(template.findResources('AWS::Lambda::EventInvokeConfig'));
  const [resource] = Object.values(template.findResources('Custom::AccountSetting'));

  expect(resource.DependsOn).toEqual(expect.arrayContaining([policy, role, handler, config]));
});

test('a setting can go without the other: each has its own policy, and shares nothing but the provider', () => {
  const both = new Stack(new App(), 'Stack');
  new AccountSetting(both, 'First', PROPS);
  new AccountSetting(both, 'Second', { ...PROPS, setting: 'guardduty-detector' });
  const one = new Stack(new App(), 'Stack');
  new AccountSetting(one, 'Second', { ...PROPS, setting: 'guardduty-detector' });
  const before = Template.fromStack(both).toJSON().Resources;
  const after = Template.fromStack(one).toJSON().Resources;
  const gone = Object.keys(before).filter((id) => !(id in after));

  expect(gone.map((id) => before[id].Type).sort()).toEqual(['AWS::IAM::Policy', 'Custom::AccountSetting']);
  for (const id of Object.keys(after)) {
    expect(before[id]).toEqual(after[id]);
  }
  const resource = gone.find((id) => before[id].Type === 'Custom::AccountSetting')!;
  const policy = gone.find((id) => before[id].Type === 'AWS::IAM::Policy')!;
  expect(before[resource].DependsOn).toContain(policy);
});

test('another setting gets another logical id', () => {
  const id = (setting: string) => Object.keys(synthesize({ setting }).template.findResources('Custom::AccountSetting'))[0];

  expect(id('iam-password-policy')).not.toBe(id('guardduty-detector'));
});

test('attributes are those of the custom resource', () => {
  const { stack, setting } = synthesize({ setting: 'guardduty-detector' });

  expect(stack.resolve(setting.attribute('DetectorId'))).toEqual({
    'Fn::GetAtt': [stack.resolve((setting.resource.node.defaultChild as any).logicalId), 'DetectorId'],
  });
});

test('an unknown setting is refused before anything is created', () => {
  const stack = new Stack(new App(), 'Stack');

  expect(() => new AccountSetting(stack, 'Setting', { ...PROPS, setting: 'password-policy' }))
    .toThrow("'setting' must be one of acm-expiry-events, guardduty-detector, iam-password-policy, got password-policy");
  expect(stack.node.tryFindChild('SecuritySettingsProvider')).toBeUndefined();
});

test.each(SETTING_NAMES)('the function knows %s', (name) => {
  expect(settingOf(name)).toHaveProperty('read');
});

test.each(['eu-west-1', 'cn-north-1', 'us-gov-west-1'])('ARNs follow the partition in %s', (region) => {
  const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region } });
  new AccountSetting(stack, 'Setting', PROPS);

  expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toMatch(/"arn:aws[:-]/);
  expect(SettingsProvider.of(stack).node.tryFindChild('Function')).toBeDefined();
});
