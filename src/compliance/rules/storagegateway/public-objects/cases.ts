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
    { name: 'private', template: given({ ObjectACL: 'private' }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'public', template: given({ ObjectACL: 'public-read' }), at: ['Share Properties.ObjectACL'] },
    {
      name: 'everybody who has an account, by SMB',
      template: { Resources: { Share: { Type: 'AWS::StorageGateway::SMBFileShare', Properties: { ObjectACL: 'authenticated-read' } } } },
      at: ['Share Properties.ObjectACL'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ ObjectACL: { 'Fn::ImportValue': 'setting' } }), at: ['Share Properties.ObjectACL'] },
  ],
};
