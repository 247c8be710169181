import type { RuleCases } from '../../../model/cases';

const environment = (Properties: object) => ({ Resources: { Environment: { Type: 'AWS::MWAA::Environment', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: environment({ WebserverAccessMode: 'PRIVATE_ONLY' }) },
    { name: 'by default', template: environment({}) },
  ],
  nonCompliant: [
    { name: 'public', template: environment({ WebserverAccessMode: 'PUBLIC_ONLY' }), at: ['Environment Properties.WebserverAccessMode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: environment({ WebserverAccessMode: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Environment Properties.WebserverAccessMode'],
    },
  ],
};
