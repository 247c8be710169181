import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Policy: {
      Type: 'AWS::DLM::LifecyclePolicy',
      Properties: { Description: 'Backups', ExecutionRoleArn: 'arn:aws:iam::111122223333:role/dlm', State: 'ENABLED', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({}) },
  ],
  nonCompliant: [
    { name: 'off', template: given({ State: 'DISABLED' }), at: ['Policy Properties.State'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ State: { 'Fn::If': ['IsProduction', 'ENABLED', 'DISABLED'] } }),
      },
      at: ['Policy Properties.State'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ State: { 'Fn::ImportValue': 'setting' } }), at: ['Policy Properties.State'] },
  ],
};
