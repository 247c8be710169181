import { mustKeepStrangersOut } from '../../../domain/client-ranges';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STORAGEGATEWAY-2',
  title: 'File shares are mounted from known addresses only',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::StorageGateway::NFSFileShare'],
  rationale: 'NFS asks for no password: whoever reaches the share reads and writes all files.',
  remediation: 'List the addresses of the clients in ClientList',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-storagegateway-nfsfileshare.html',
  ],
  judge(share) {
    return mustKeepStrangersOut(share.at('ClientList').items(), 'strangers may mount the share');
  },
});
