import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Notification: { Type: 'AWS::SecurityLake::SubscriberNotification', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'https',
      template: given({
        NotificationConfiguration: { HttpsNotificationConfiguration: { Endpoint: 'https://siem.example.com', TargetRoleArn: 'arn:aws:iam::111122223333:role/lake' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'http',
      template: given({
        NotificationConfiguration: { HttpsNotificationConfiguration: { Endpoint: 'http://siem.example.com', TargetRoleArn: 'arn:aws:iam::111122223333:role/lake' } },
      }),
      at: ['Notification Properties.NotificationConfiguration.HttpsNotificationConfiguration.Endpoint'],
    },
  ],
  notApplicable: [
    { name: 'a queue', template: given({ NotificationConfiguration: { SqsNotificationConfiguration: {} } }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ NotificationConfiguration: { HttpsNotificationConfiguration: { Endpoint: { 'Fn::ImportValue': 'setting' } } } }),
      at: ['Notification Properties.NotificationConfiguration.HttpsNotificationConfiguration.Endpoint'],
    },
  ],
};
