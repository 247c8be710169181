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
    { name: 'a rule', template: given({ ApprovalRules: { PatchRules: [{ ApproveAfterDays: 7, PatchFilterGroup: {} }] } }) },
    { name: 'a list', template: given({ ApprovedPatches: ['KB4012212'] }) },
  ],
  nonCompliant: [
    { name: 'nothing', template: given({}), at: ['Baseline Properties.ApprovalRules.PatchRules'] },
    { name: 'an empty list', template: given({ ApprovalRules: { PatchRules: [] } }), at: ['Baseline Properties.ApprovalRules.PatchRules'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ApprovalRules: { 'Fn::ImportValue': 'setting' } }),
      at: ['Baseline Properties.ApprovalRules.PatchRules'],
    },
  ],
};
