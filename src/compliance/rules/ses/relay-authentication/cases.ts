import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Relay: {
      Type: 'AWS::SES::MailManagerRelay',
      Properties: { ServerName: 'mail.example.com', ServerPort: 587, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a secret', template: given({ Authentication: { SecretArn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:mail-AbCdEf' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ Authentication: { NoAuthentication: {} } }), at: ['Relay Properties.Authentication'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ Authentication: { 'Fn::ImportValue': 'setting' } }), at: ['Relay Properties.Authentication'] },
  ],
};
