import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-10',
  title: 'Nobody logs in to nodes with a key pair',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EMR::Cluster'],
  rationale: 'Whoever has the key is in, and nothing says who it was.',
  remediation: 'Remove Instances.Ec2KeyName, and use Session Manager',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-access-ssh.html'],
  judge(cluster) {
    cluster.at('Instances').requireShape();
    const key = cluster.at('Instances', 'Ec2KeyName');
    return failUnless(!key.isSet || key.pattern() === '', key, 'whoever has the key is in');
  },
});
