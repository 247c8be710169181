import type { RuleCases } from '../../../model/cases';

const IOT = 'arn:aws:iot:eu-west-1:123456789012';
const THING = '${iot:Connection.Thing.ThingName}';
const document = (...Statement: unknown[]) => ({ Version: '2012-10-17', Statement });
const policy = (PolicyDocument: unknown, more: object = {}) => ({ ...more, Resources: { It: { Type: 'AWS::IoT::Policy', Properties: { PolicyDocument } } } });
const allow = (Action: unknown, Resource: unknown, Condition?: object) => ({ Effect: 'Allow', Action, Resource, ...Condition && { Condition } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a device by its name',
      template: policy(document(
        allow('iot:Connect', `${IOT}:client/${THING}`), allow(['iot:Publish', 'iot:Receive'], [`${IOT}:topic/orders/${THING}/*`, `${IOT}:topic/$aws/things/${THING}/shadow/*`]),
        allow('iot:Subscribe', `${IOT}:topicfilter/orders/${THING}/*`),
      )),
    },
    { name: 'put together', template: policy(document(allow('iot:Connect', { 'Fn::Sub': 'arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:client/${!iot:ClientId}' }))) },
    { name: 'only things that are attached', template: policy(document(allow('iot:Connect', '*', { Bool: { 'iot:Connection.Thing.IsAttached': ['true'] } }))) },
    { name: 'a topic of all', template: policy(document(allow(['iot:Publish'], `${IOT}:topic/telemetry/*`))) },
    { name: 'all but what is denied', template: policy(document(allow('iot:Publish', '*'), { Effect: 'Deny', Action: 'iot:*', Resource: '*' })) },
    { name: 'as a text', template: policy(JSON.stringify(document(allow('iot:Connect', `${IOT}:client/${THING}`)))) },
  ],
  nonCompliant: [
    { name: 'everything', template: policy(document(allow('iot:*', '*'))), at: ['It Properties.PolicyDocument.Statement.0.Action'] },
    { name: 'everything of every service', template: policy(document(allow(['*'], ['*']))), at: ['It Properties.PolicyDocument.Statement.0.Action'] },
    {
      name: 'connecting, publishing and subscribing as anybody',
      template: policy(document(allow(['iot:Connect'], '*'), allow('iot:Publish', [`${IOT}:topic/*`]), allow('iot:Subscribe', 'arn:aws:iot:*:*:topicfilter/*'))),
      at: ['It Properties.PolicyDocument.Statement.0.Resource', 'It Properties.PolicyDocument.Statement.1.Resource', 'It Properties.PolicyDocument.Statement.2.Resource'],
    },
    { name: 'by a pattern', template: policy(document(allow('iot:Pub*', `${IOT}:*`))), at: ['It Properties.PolicyDocument.Statement.0.Resource'] },
    { name: 'publishing as a thing that is attached', template: policy(document(allow('iot:Publish', '*', { Bool: { 'iot:Connection.Thing.IsAttached': 'true' } }))), at: ['It Properties.PolicyDocument.Statement.0.Resource'] },
    { name: 'shadows of all', template: policy(document(allow(['iot:GetThingShadow', 'iot:UpdateThingShadow'], `${IOT}:thing/*`))), at: ['It Properties.PolicyDocument.Statement.0.Resource'] },
    { name: 'all but one topic', template: policy(document({ Effect: 'Allow', Action: 'iot:Connect', NotResource: `${IOT}:topic/orders` })), at: ['It Properties.PolicyDocument.Statement.0.NotResource'] },
    { name: 'as a text', template: policy(JSON.stringify(document(allow('iot:*', '*')))), at: ['It Properties.PolicyDocument'] },
  ],
  notApplicable: [{ name: 'no document', template: { Resources: { It: { Type: 'AWS::IoT::Policy', Properties: { PolicyName: 'orders' } } } } }],
  unknown: [{ name: 'a document that is not known', template: policy({ Ref: 'Document' }, { Parameters: { Document: { Type: 'String' } } }), at: ['It Properties.PolicyDocument'] }],
};
