import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-11',
  title: 'The database of a warehouse has a name of its own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Redshift::Cluster'],
  rationale: 'Names that everybody knows are tried first.',
  remediation: 'Choose another DBName',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html',
  ],
  controls: ['FSBP Redshift.9'],
  judge(cluster) {
    const name = cluster.at('DBName');
    return failUnless(name.isSet && !name.isOneOf('dev'), name, 'the name is the default one');
  },
});
