import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-10',
  title: 'The administrator of a warehouse has a name of its own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'Names that everybody knows are tried first.',
  remediation: 'Choose another MasterUsername',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  controls: ['FSBP Redshift.8'],
  judge(cluster) {
    const name = cluster.at('MasterUsername');
    return name.isSet ? failUnless(!name.isOneOf('awsuser'), name, 'the name is the default one') : NOT_APPLICABLE;
  },
});
