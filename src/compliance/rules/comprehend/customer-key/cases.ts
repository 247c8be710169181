import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    DocumentClassifier: {
      Type: 'AWS::Comprehend::DocumentClassifier',
      Properties: { DocumentClassifierName: 'mail', LanguageCode: 'en', DataAccessRoleArn: 'arn:aws:iam::111122223333:role/c', InputDataConfig: {}, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ ModelKmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ ModelKmsKeyId: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['DocumentClassifier Properties.ModelKmsKeyId'] },
    { name: 'a key of AWS', template: given({ ModelKmsKeyId: 'alias/aws/service' }), at: ['DocumentClassifier Properties.ModelKmsKeyId'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ ModelKmsKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['DocumentClassifier Properties.ModelKmsKeyId'],
    },
  ],
};
