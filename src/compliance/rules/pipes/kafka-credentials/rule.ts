import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'PIPES-3',
  title: 'Pipes log in to Kafka',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Pipes::Pipe'],
  rationale: 'A broker that takes anybody gives everything to anybody in the network.',
  remediation: 'Set Credentials in SelfManagedKafkaParameters',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html'],
  judge(pipe) {
    const kafka = pipe.at('SourceParameters', 'SelfManagedKafkaParameters');
    kafka.requireShape();
    return kafka.isSet ? failUnless(kafka.at('Credentials').isSet, kafka.at('Credentials'), 'the broker takes anybody') : NOT_APPLICABLE;
  },
});
