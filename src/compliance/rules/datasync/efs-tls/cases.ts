import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Location: {
      Type: 'AWS::DataSync::LocationEFS',
      Properties: { EfsFilesystemArn: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-1', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS', template: given({ InTransitEncryption: 'TLS1_2' }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ InTransitEncryption: 'NONE' }), at: ['Location Properties.InTransitEncryption'] },
    { name: 'nothing is said', template: given({}), at: ['Location Properties.InTransitEncryption'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ InTransitEncryption: { 'Fn::ImportValue': 'setting' } }),
      at: ['Location Properties.InTransitEncryption'],
    },
  ],
};
