import type { RuleCases } from '../../../model/cases';

const connector = (Properties: object) => ({ Resources: { Connector: { Type: 'AWS::Transfer::Connector', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a role', template: connector({ LoggingRole: 'arn:aws:iam::111122223333:role/log' }) },
    { name: 'of another stack', template: connector({ LoggingRole: { 'Fn::ImportValue': 'Shared' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: connector({}), at: ['Connector Properties.LoggingRole'] },
    { name: 'an empty text', template: connector({ LoggingRole: '' }), at: ['Connector Properties.LoggingRole'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: connector({ LoggingRole: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] } }),
      at: ['Connector Properties.LoggingRole'],
    },
  ],
};
