import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an id',
      template: userPool({ SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::111122223333:role/sms', ExternalId: 'pool-of-users' } }),
    },
    { name: 'of another stack', template: userPool({ SmsConfiguration: { ExternalId: { 'Fn::ImportValue': 'Shared' } } }) },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: userPool({ SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::111122223333:role/sms' } }),
      at: ['UserPool Properties.SmsConfiguration.ExternalId'],
    },
    {
      name: 'an empty text',
      template: userPool({ SmsConfiguration: { ExternalId: '' } }),
      at: ['UserPool Properties.SmsConfiguration.ExternalId'],
    },
  ],
  notApplicable: [
    { name: 'no messages', template: userPool({}) },
  ],
  unknown: [
    {
      name: 'put together',
      template: userPool({
        SmsConfiguration: { ExternalId: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] } },
      }),
      at: ['UserPool Properties.SmsConfiguration.ExternalId'],
    },
  ],
};
