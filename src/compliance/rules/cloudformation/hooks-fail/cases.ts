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
    { name: 'refused', template: given({ HookStatus: 'ENABLED', FailureMode: 'FAIL' }) },
  ],
  nonCompliant: [
    { name: 'warned of', template: given({ HookStatus: 'ENABLED', FailureMode: 'WARN' }), at: ['Hook Properties.FailureMode'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ FailureMode: { 'Fn::If': ['IsProduction', 'FAIL', 'WARN'] } }),
      },
      at: ['Hook Properties.FailureMode'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ FailureMode: { 'Fn::ImportValue': 'setting' } }), at: ['Hook Properties.FailureMode'] },
  ],
};
