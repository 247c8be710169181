import type { RuleCases } from '../../../model/cases';

const fleet = (Properties: object) => ({ Resources: { Fleet: { Type: 'AWS::AppStream::Fleet', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: fleet({ DisableIMDSV1: true }) },
  ],
  nonCompliant: [
    { name: 'on', template: fleet({ DisableIMDSV1: false }), at: ['Fleet Properties.DisableIMDSV1'] },
    { name: 'by default', template: fleet({}), at: ['Fleet Properties.DisableIMDSV1'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: fleet({ DisableIMDSV1: { 'Fn::ImportValue': 'Shared' } }), at: ['Fleet Properties.DisableIMDSV1'] },
  ],
};
