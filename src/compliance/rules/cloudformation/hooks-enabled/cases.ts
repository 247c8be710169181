import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Hook: {
      Type: 'AWS::CloudFormation::GuardHook',
      Properties: { Alias: 'Ours::Guard::Hook', ExecutionRole: 'arn:aws:iam::111122223333:role/hook', RuleLocation: { Uri: 's3://rules/guard.zip' }, TargetOperations: ['RESOURCE'], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({ HookStatus: 'ENABLED' }) },
    {
      name: 'a function is on by default',
      template: { Resources: { Hook: { Type: 'AWS::CloudFormation::LambdaHook', Properties: { Alias: 'Ours::Lambda::Hook', FailureMode: 'FAIL' } } } },
    },
  ],
  nonCompliant: [
    { name: 'off', template: given({ HookStatus: 'DISABLED' }), at: ['Hook Properties.HookStatus'] },
    { name: 'Guard rules are off by default', template: given({}), at: ['Hook Properties.HookStatus'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ HookStatus: { 'Fn::ImportValue': 'setting' } }), at: ['Hook Properties.HookStatus'] },
  ],
};
