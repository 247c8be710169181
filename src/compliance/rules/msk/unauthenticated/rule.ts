import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-3',
  title: 'Clusters of Kafka ask who is there',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MSK::Cluster'],
  rationale: 'Without authentication the network is the only guard.',
  remediation: 'Set Enabled of Unauthenticated to false, and use IAM, SCRAM or TLS',
  references: [
    'https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-msk-cluster.html',
  ],
  judge(cluster) {
    return mustNotBeTrue(cluster.at('ClientAuthentication', 'Unauthenticated', 'Enabled'), 'whoever reaches a broker reads and writes everything');
  },
});
