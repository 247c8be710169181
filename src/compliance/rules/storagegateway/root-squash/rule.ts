import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STORAGEGATEWAY-3',
  title: 'Root of a client is not root of the share',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::StorageGateway::NFSFileShare'],
  rationale: 'Whoever is root of his own machine owns every file of everybody.',
  remediation: 'Set Squash to RootSquash or AllSquash',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-storagegateway-nfsfileshare.html',
  ],
  judge(share) {
    return failUnless(!share.at('Squash').isOneOf('NoSquash'), share.at('Squash'), 'root of any client owns every file');
  },
});
