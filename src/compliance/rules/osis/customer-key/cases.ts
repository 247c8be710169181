import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Pipeline: {
      Type: 'AWS::OSIS::Pipeline',
      Properties: { PipelineName: 'logs', MinUnits: 1, MaxUnits: 2, PipelineConfigurationBody: 'version: 2', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a key of the customer', template: given({ EncryptionAtRestOptions: { KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' } }) },
    { name: 'a key of another stack', template: given({ EncryptionAtRestOptions: { KmsKeyArn: { 'Fn::ImportValue': 'setting' } } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Pipeline Properties.EncryptionAtRestOptions.KmsKeyArn'] },
    {
      name: 'a key of AWS',
      template: given({ EncryptionAtRestOptions: { KmsKeyArn: 'alias/aws/service' } }),
      at: ['Pipeline Properties.EncryptionAtRestOptions.KmsKeyArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ EncryptionAtRestOptions: { KmsKeyArn: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } } }),
      at: ['Pipeline Properties.EncryptionAtRestOptions.KmsKeyArn'],
    },
  ],
};
