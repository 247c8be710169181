import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Detector: {
      Type: 'AWS::GuardDuty::Detector',
      Properties: { Enable: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'enabled',
      template: given({ Features: [{ Name: 'EKS_AUDIT_LOGS', Status: 'ENABLED' }, { Name: 'LAMBDA_NETWORK_LOGS', Status: 'ENABLED' }] }),
    },
    { name: 'nothing is said', template: given({}) },
    {
      name: 'one of two that exclude each other',
      template: given({ Features: [{ Name: 'EKS_RUNTIME_MONITORING', Status: 'DISABLED' }, { Name: 'RUNTIME_MONITORING', Status: 'ENABLED' }] }),
    },
    {
      name: 'agents come by another way',
      template: given({
        Features: [{ Name: 'RUNTIME_MONITORING', Status: 'ENABLED', AdditionalConfiguration: [{ Name: 'EC2_AGENT_MANAGEMENT', Status: 'DISABLED' }] }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'neither of two',
      template: given({ Features: [{ Name: 'EKS_RUNTIME_MONITORING', Status: 'DISABLED' }, { Name: 'RUNTIME_MONITORING', Status: 'DISABLED' }] }),
      at: ['Detector Properties.Features.0.Status', 'Detector Properties.Features.1.Status'],
    },
    {
      name: 'malware',
      template: given({ Features: [{ Name: 'EBS_MALWARE_PROTECTION', Status: 'DISABLED' }] }),
      at: ['Detector Properties.Features.0.Status'],
    },
    {
      name: 'in the older spelling',
      template: given({
        DataSources: { Kubernetes: { AuditLogs: { Enable: 'false' } }, MalwareProtection: { ScanEc2InstanceWithFindings: { EbsVolumes: false } } },
      }),
      at: [
        'Detector Properties.DataSources.Kubernetes.AuditLogs.Enable',
        'Detector Properties.DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
      ],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Features: [{ Name: 'EKS_AUDIT_LOGS', Status: { 'Fn::ImportValue': 'setting' } }] }),
      at: ['Detector Properties.Features.0.Status'],
    },
  ],
};
