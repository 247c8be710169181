import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Destination: {
      Type: 'AWS::Events::ApiDestination',
      Properties: { ConnectionArn: 'arn:aws:events:eu-west-1:111122223333:connection/c/1', HttpMethod: 'POST', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'https', template: given({ InvocationEndpoint: 'https://example.com/hook' }) },
    {
      name: 'only the path is decided elsewhere',
      template: given({ InvocationEndpoint: { 'Fn::Join': ['', ['https://example.com/', { 'Fn::ImportValue': 'setting' }]] } }),
    },
  ],
  nonCompliant: [
    { name: 'http', template: given({ InvocationEndpoint: 'http://example.com/hook' }), at: ['Destination Properties.InvocationEndpoint'] },
    {
      name: 'in capitals, with an open end',
      template: given({ InvocationEndpoint: { 'Fn::Join': ['', ['HTTP://example.com/', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Destination Properties.InvocationEndpoint'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ InvocationEndpoint: { 'Fn::ImportValue': 'setting' } }),
      at: ['Destination Properties.InvocationEndpoint'],
    },
  ],
};
