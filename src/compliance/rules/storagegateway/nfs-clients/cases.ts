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
    { name: 'the own network', template: given({ ClientList: ['10.0.0.0/8', '192.168.1.7'] }) },
  ],
  nonCompliant: [
    { name: 'everybody', template: given({ ClientList: ['0.0.0.0/0'] }), at: ['Share Properties.ClientList.0'] },
    { name: 'everybody with IPv6, one text', template: given({ ClientList: '::/0' }), at: ['Share Properties.ClientList'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ ClientList: [{ 'Fn::ImportValue': 'setting' }] }), at: ['Share Properties.ClientList.0'] },
  ],
};
