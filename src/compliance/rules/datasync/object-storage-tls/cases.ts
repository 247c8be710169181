import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Location: {
      Type: 'AWS::DataSync::LocationObjectStorage',
      Properties: { BucketName: 'old', ServerHostname: 'storage.example.com', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'https', template: given({ ServerProtocol: 'HTTPS' }) },
    { name: 'nothing is said: https', template: given({}) },
  ],
  nonCompliant: [
    { name: 'http', template: given({ ServerProtocol: 'HTTP' }), at: ['Location Properties.ServerProtocol'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ ServerProtocol: { 'Fn::If': ['IsProduction', 'HTTPS', 'HTTP'] } }),
      },
      at: ['Location Properties.ServerProtocol'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ ServerProtocol: { 'Fn::ImportValue': 'setting' } }), at: ['Location Properties.ServerProtocol'] },
  ],
};
