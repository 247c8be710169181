import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Rule: { Type: 'AWS::IoT::TopicRule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'https', template: given({ TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [{ Http: { Url: 'https://example.com/in' } }] } }) },
  ],
  nonCompliant: [
    {
      name: 'http',
      template: given({ TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [{ Http: { Url: 'http://example.com/in' } }] } }),
      at: ['Rule Properties.TopicRulePayload.Actions.0.Http.Url'],
    },
    {
      name: 'of the action for errors',
      template: given({ TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [], ErrorAction: { Http: { Url: 'http://example.com/errors' } } } }),
      at: ['Rule Properties.TopicRulePayload.ErrorAction.Http.Url'],
    },
  ],
  notApplicable: [
    {
      name: 'a function',
      template: given({
        TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [{ Lambda: { FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:f' } }] },
      }),
    },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ TopicRulePayload: { Sql: 'SELECT * FROM a', Actions: [{ Http: { Url: { 'Fn::ImportValue': 'setting' } } }] } }),
      at: ['Rule Properties.TopicRulePayload.Actions.0.Http.Url'],
    },
  ],
};
