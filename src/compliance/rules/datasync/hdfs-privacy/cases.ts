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
    {
      name: 'encrypted',
      template: given({ AuthenticationType: 'KERBEROS', QopConfiguration: { RpcProtection: 'PRIVACY', DataTransferProtection: 'PRIVACY' } }),
    },
    { name: 'nothing is said: encrypted', template: given({ AuthenticationType: 'KERBEROS' }) },
  ],
  nonCompliant: [
    {
      name: 'only one of them',
      template: given({ QopConfiguration: { RpcProtection: 'PRIVACY', DataTransferProtection: 'INTEGRITY' } }),
      at: ['Location Properties.QopConfiguration.DataTransferProtection'],
    },
    {
      name: 'none',
      template: given({ QopConfiguration: { RpcProtection: 'DISABLED', DataTransferProtection: 'DISABLED' } }),
      at: ['Location Properties.QopConfiguration.RpcProtection', 'Location Properties.QopConfiguration.DataTransferProtection'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ QopConfiguration: { RpcProtection: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Location Properties.QopConfiguration.RpcProtection'],
    },
  ],
};
