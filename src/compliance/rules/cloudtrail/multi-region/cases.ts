import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'audit-logs', IsLogging: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'all Regions', template: given({ IsMultiRegionTrail: true }) },
    { name: 'spelled as a text', template: given({ IsMultiRegionTrail: 'True' }) },
  ],
  nonCompliant: [
    { name: 'one Region', template: given({ IsMultiRegionTrail: false }), at: ['Trail Properties.IsMultiRegionTrail'] },
    { name: 'nothing is said', template: given({}), at: ['Trail Properties.IsMultiRegionTrail'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ IsMultiRegionTrail: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Trail Properties.IsMultiRegionTrail'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ IsMultiRegionTrail: { 'Fn::ImportValue': 'setting' } }),
      at: ['Trail Properties.IsMultiRegionTrail'],
    },
  ],
};
