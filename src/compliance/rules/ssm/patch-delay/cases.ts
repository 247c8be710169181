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
    { name: 'a week', template: given({ ApprovalRules: { PatchRules: [{ ApproveAfterDays: 7, PatchFilterGroup: {} }] } }) },
  ],
  nonCompliant: [
    {
      name: 'three months',
      template: given({ ApprovalRules: { PatchRules: [{ ApproveAfterDays: 90, PatchFilterGroup: {} }] } }),
      at: ['Baseline Properties.ApprovalRules.PatchRules.0.ApproveAfterDays'],
    },
    {
      name: 'one of two, as a text',
      template: given({ ApprovalRules: { PatchRules: [{ ApproveAfterDays: 0 }, { ApproveAfterDays: '60' }] } }),
      at: ['Baseline Properties.ApprovalRules.PatchRules.1.ApproveAfterDays'],
    },
  ],
  notApplicable: [
    { name: 'no rules', template: given({}) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ApprovalRules: { PatchRules: [{ ApproveAfterDays: { 'Fn::ImportValue': 'setting' } }] } }),
      at: ['Baseline Properties.ApprovalRules.PatchRules.0.ApproveAfterDays'],
    },
  ],
};
