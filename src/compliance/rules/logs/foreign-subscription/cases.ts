import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Filter: {
      Type: 'AWS::Logs::SubscriptionFilter',
      Properties: { LogGroupName: 'app', FilterPattern: '', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a stream of this account',
      template: given({ DestinationArn: { 'Fn::Sub': 'arn:aws:kinesis:${AWS::Region}:${AWS::AccountId}:stream/logs' } }),
    },
    { name: 'an import', template: given({ DestinationArn: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    {
      name: 'another account',
      template: given({ DestinationArn: 'arn:aws:logs:eu-west-1:444455556666:destination:archive' }),
      at: ['Filter Properties.DestinationArn'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an account that is decided elsewhere',
      template: { Resources: { Filter: { Type: 'AWS::Logs::SubscriptionFilter', Properties: { LogGroupName: 'app', FilterPattern: '', DestinationArn: { 'Fn::Sub': ['arn:aws:logs:eu-west-1:${Account}:destination:archive', { Account: { 'Fn::ImportValue': 'setting' } }] } } } } },
      at: ['Filter Properties.DestinationArn'],
    },
  ],
};
