import type { RuleCases } from '../../../model/cases';

const settings = (Properties: object) => ({ Resources: { Settings: { Type: 'AWS::LakeFormation::DataLakeSettings', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: settings({ AllowFullTableExternalDataAccess: false }) },
    { name: 'by default', template: settings({}) },
  ],
  nonCompliant: [
    {
      name: 'on',
      template: settings({ AllowFullTableExternalDataAccess: true }),
      at: ['Settings Properties.AllowFullTableExternalDataAccess'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: settings({ AllowFullTableExternalDataAccess: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Settings Properties.AllowFullTableExternalDataAccess'],
    },
  ],
};
