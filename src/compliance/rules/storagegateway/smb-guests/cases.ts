import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Share: {
      Type: 'AWS::StorageGateway::SMBFileShare',
      Properties: { GatewayARN: 'arn:aws:storagegateway:eu-west-1:111122223333:gateway/sgw-1', LocationARN: 'arn:aws:s3:::files', Role: 'arn:aws:iam::111122223333:role/share', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'Active Directory', template: given({ Authentication: 'ActiveDirectory' }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'guests', template: given({ Authentication: 'GuestAccess' }), at: ['Share Properties.Authentication'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Authentication: { 'Fn::ImportValue': 'setting' } }), at: ['Share Properties.Authentication'] },
  ],
};
