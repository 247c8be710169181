import type { RuleCases } from '../../../model/cases';

const server = (Properties: object) => ({ Resources: { Server: { Type: 'AWS::Transfer::Server', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a log group', template: server({ StructuredLogDestinations: ['arn:aws:logs:eu-west-1:111122223333:log-group:files:*'] }) },
    { name: 'by a role', template: server({ LoggingRole: 'arn:aws:iam::111122223333:role/log' }) },
  ],
  nonCompliant: [
    { name: 'nothing', template: server({}), at: ['Server Properties.StructuredLogDestinations'] },
    { name: 'an empty text', template: server({ StructuredLogDestinations: [''] }), at: ['Server Properties.StructuredLogDestinations'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: server({ StructuredLogDestinations: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Server Properties.StructuredLogDestinations'],
    },
  ],
};
