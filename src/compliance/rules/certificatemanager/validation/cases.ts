import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::CertificateManager::Certificate', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by DNS', template: one({ DomainName: 'example.com', ValidationMethod: 'DNS' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ DomainName: 'example.com' }), at: ['One Properties.ValidationMethod'] },
    { name: 'by email', template: one({ ValidationMethod: 'EMAIL' }), at: ['One Properties.ValidationMethod'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a private certificate', template: one({ CertificateAuthorityArn: 'arn:aws:acm-pca:eu-west-1:111111111111:certificate-authority/1' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ ValidationMethod: { Ref: 'Value' } }) },
      at: ['One Properties.ValidationMethod'],
    },
  ],
};
