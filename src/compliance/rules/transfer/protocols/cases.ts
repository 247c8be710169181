import type { RuleCases } from '../../../model/cases';

const server = (Properties: object) => ({ Resources: { Server: { Type: 'AWS::Transfer::Server', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'SFTP', template: server({ Protocols: ['SFTP'] }) },
    { name: 'by default', template: server({}) },
  ],
  nonCompliant: [
    { name: 'FTP', template: server({ Protocols: ['SFTP', 'FTP'] }), at: ['Server Properties.Protocols.1'] },
    { name: 'a single text', template: server({ Protocols: 'ftp' }), at: ['Server Properties.Protocols'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: server({ Protocols: [{ 'Fn::ImportValue': 'Shared' }] }), at: ['Server Properties.Protocols.0'] },
  ],
};
