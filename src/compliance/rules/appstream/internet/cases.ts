import type { RuleCases } from '../../../model/cases';

const fleet = (Properties: object) => ({ Resources: { Fleet: { Type: 'AWS::AppStream::Fleet', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: fleet({ EnableDefaultInternetAccess: false }) },
    { name: 'by default', template: fleet({}) },
  ],
  nonCompliant: [
    { name: 'on', template: fleet({ EnableDefaultInternetAccess: true }), at: ['Fleet Properties.EnableDefaultInternetAccess'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: fleet({ EnableDefaultInternetAccess: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Fleet Properties.EnableDefaultInternetAccess'],
    },
  ],
};
