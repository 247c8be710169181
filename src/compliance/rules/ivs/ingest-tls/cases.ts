import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Channel: { Type: 'AWS::IVS::Channel', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'RTMPS only', template: given({ InsecureIngest: false }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'RTMP', template: given({ InsecureIngest: true }), at: ['Channel Properties.InsecureIngest'] },
    {
      name: 'of a stage',
      template: { Resources: { Ingest: { Type: 'AWS::IVS::IngestConfiguration', Properties: { IngestProtocol: 'RTMP', InsecureIngest: 'true' } } } },
      at: ['Ingest Properties.InsecureIngest'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ InsecureIngest: { 'Fn::ImportValue': 'setting' } }), at: ['Channel Properties.InsecureIngest'] },
  ],
};
