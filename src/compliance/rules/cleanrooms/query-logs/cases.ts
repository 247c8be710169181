import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Collaboration: {
      Type: 'AWS::CleanRooms::Collaboration',
      Properties: { Name: 'reach', CreatorDisplayName: 'us', Description: 'Reach', CreatorMemberAbilities: [], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ QueryLogStatus: 'ENABLED' }) },
  ],
  nonCompliant: [
    { name: 'not logged', template: given({ QueryLogStatus: 'DISABLED' }), at: ['Collaboration Properties.QueryLogStatus'] },
    {
      name: 'not logged by a member',
      template: { Resources: { Member: { Type: 'AWS::CleanRooms::Membership', Properties: { CollaborationIdentifier: '1', QueryLogStatus: 'DISABLED' } } } },
      at: ['Member Properties.QueryLogStatus'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ QueryLogStatus: { 'Fn::ImportValue': 'setting' } }),
      at: ['Collaboration Properties.QueryLogStatus'],
    },
  ],
};
