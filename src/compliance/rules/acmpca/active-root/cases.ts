import type { RuleCases } from '../../../model/cases';

const one = (Type: unknown, activation: object) => ({
  Resources: {
    Root: { Type: 'AWS::ACMPCA::CertificateAuthority', Properties: { Type } },
    Active: {
      Type: 'AWS::ACMPCA::CertificateAuthorityActivation', Properties: { CertificateAuthorityArn: { 'Fn::GetAtt': ['Root', 'Arn'] }, ...activation },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'disabled', template: one('ROOT', { Status: 'DISABLED' }) },
  ],
  nonCompliant: [
    { name: 'active', template: one('ROOT', { Status: 'ACTIVE' }), at: ['Active Properties.Status'] },
    { name: 'nothing is said', template: one('ROOT', {}), at: ['Active Properties.Status'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a subordinate authority', template: one('SUBORDINATE', { Status: 'ACTIVE' }) },
    {
      name: 'an authority of another template',
      template: {
        Resources: {
          Active: {
            Type: 'AWS::ACMPCA::CertificateAuthorityActivation',
            Properties: { CertificateAuthorityArn: 'arn:aws:acm-pca:eu-west-1:111111111111:certificate-authority/1', Status: 'ACTIVE' },
          },
        },
      },
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one('ROOT', { Status: { Ref: 'Value' } }) },
      at: ['Active Properties.Status'],
    },
  ],
};
