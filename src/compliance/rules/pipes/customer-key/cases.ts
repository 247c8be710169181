import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Pipe: {
      Type: 'AWS::Pipes::Pipe',
      Properties: { RoleArn: 'arn:aws:iam::111122223333:role/pipe', Source: 'arn:aws:sqs:eu-west-1:111122223333:in', Target: 'arn:aws:sqs:eu-west-1:111122223333:out', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ KmsKeyIdentifier: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
    { name: 'a key of another stack', template: given({ KmsKeyIdentifier: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Pipe Properties.KmsKeyIdentifier'] },
    { name: 'a key of AWS', template: given({ KmsKeyIdentifier: 'alias/aws/service' }), at: ['Pipe Properties.KmsKeyIdentifier'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyIdentifier: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Pipe Properties.KmsKeyIdentifier'],
    },
  ],
};
