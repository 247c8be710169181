import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Baseline: {
      Type: 'AWS::SSM::PatchBaseline',
      Properties: { Name: 'servers', OperatingSystem: 'AMAZON_LINUX_2023', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'after days', template: given({ ApprovalRules: { PatchRules: [{ ApproveAfterDays: 7 }] } }) },
  ],
  nonCompliant: [
    {
      name: 'until a day',
      template: given({ ApprovalRules: { PatchRules: [{ ApproveUntilDate: '2024-01-01' }] } }),
      at: ['Baseline Properties.ApprovalRules.PatchRules.0.ApproveUntilDate'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ApprovalRules: { PatchRules: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Baseline Properties.ApprovalRules.PatchRules'],
    },
  ],
};
