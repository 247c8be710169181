import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Share: {
      Type: 'AWS::StorageGateway::NFSFileShare',
      Properties: { GatewayARN: 'arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-1', LocationARN: 'arn:aws:s3:::files', Role: 'arn:aws:iam::111122223333:role/share', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'squashed', template: given({ Squash: 'RootSquash' }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'not squashed', template: given({ Squash: 'NoSquash' }), at: ['Share Properties.Squash'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Squash: { 'Fn::ImportValue': 'setting' } }), at: ['Share Properties.Squash'] },
  ],
};
