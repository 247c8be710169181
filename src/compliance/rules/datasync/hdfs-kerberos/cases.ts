import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Location: {
      Type: 'AWS::DataSync::LocationHDFS',
      Properties: { AgentArns: ['arn:aws:datasync:eu-west-1:111122223333:agent/agent-1'], NameNodes: [{ Hostname: 'hdfs.example.com', Port: 8020 }], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'Kerberos', template: given({ AuthenticationType: 'KERBEROS', KerberosPrincipal: 'sync@EXAMPLE.COM' }) },
  ],
  nonCompliant: [
    { name: 'simple', template: given({ AuthenticationType: 'SIMPLE', SimpleUser: 'hdfs' }), at: ['Location Properties.AuthenticationType'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AuthenticationType: { 'Fn::ImportValue': 'setting' } }),
      at: ['Location Properties.AuthenticationType'],
    },
  ],
};
