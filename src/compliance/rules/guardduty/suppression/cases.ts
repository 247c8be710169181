import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Filter: {
      Type: 'AWS::GuardDuty::Filter',
      Properties: { DetectorId: 'detector', Name: 'known', Action: 'ARCHIVE', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one type from one address',
      template: given({ FindingCriteria: { Criterion: { type: { Eq: ['Recon:EC2/Portscan'] }, severity: { Lt: 4 } } } }),
    },
    {
      name: 'an instance of the stack',
      template: given({ FindingCriteria: { Criterion: { 'resource.instanceDetails.instanceId': { Eq: [{ 'Fn::ImportValue': 'bastion' }] } } } }),
    },
    {
      name: 'one instance, newer spelling',
      template: given({ FindingCriteria: { Criterion: { 'resource.instanceDetails.instanceId': { Equals: ['i-0123456789abcdef0'] } } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'everything up to a severity',
      template: given({ FindingCriteria: { Criterion: { severity: { Lt: 9 } } } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
    {
      name: 'an account',
      template: given({ FindingCriteria: { Criterion: { accountId: { Eq: ['111122223333'] } } } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
    {
      name: 'all types but one',
      template: given({ FindingCriteria: { Criterion: { type: { Neq: ['Recon:EC2/Portscan'] } } } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
    {
      name: 'any type',
      template: given({ FindingCriteria: { Criterion: { type: { Matches: ['*'] } } } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
    { name: 'no criterion', template: given({ FindingCriteria: { Criterion: {} } }), at: ['Filter Properties.FindingCriteria.Criterion'] },
  ],
  notApplicable: [
    { name: 'a filter that only selects', template: given({ Action: 'NOOP', FindingCriteria: { Criterion: {} } }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ FindingCriteria: { 'Fn::ImportValue': 'setting' } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
  ],
};
