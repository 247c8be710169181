import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Rule: { Type: 'AWS::IoT::TopicRule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'kept',
      template: given({
        TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [], ErrorAction: { Sqs: { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/errors', RoleArn: 'arn:aws:iam::111122223333:role/iot' } } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'lost',
      template: given({ TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [] } }),
      at: ['Rule Properties.TopicRulePayload.ErrorAction'],
    },
  ],
  notApplicable: [
    { name: 'a rule that is off', template: given({ TopicRulePayload: { RuleDisabled: true } }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ TopicRulePayload: { RuleDisabled: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Rule Properties.TopicRulePayload.RuleDisabled'],
    },
  ],
};
